import { dateInWords, dayAndMonth, yearInWords } from '../../domain/date-words'
import { fromDay } from '../../domain/day'
import { GROUP_NAMES } from '../../domain/entries'
import type { ViewState } from '../../domain/view-state'
import { cite } from '../../panels/details/citations'
import type { PictureContent, PictureSubject } from '../../picture/picture-content'
import { PALETTES, type Theme } from '../../ui/palette'
import { type LensInUse, lensInput } from '../state/lens'
import type { LoadedRecord } from '../state/record'

/** The record's licences ask for these to be named wherever its map is shown. */
const CREDIT = 'Map: Natural Earth, GSHHG, GeoNames, © OpenStreetMap contributors'

interface Shown {
  view: ViewState
  record: LoadedRecord
  lens: LensInUse
  theme: Theme
  address: string
  mostSources: number
}

/** What a view says in words beside its map: for pictures and for print. */
export function viewContent(shown: Shown): PictureContent {
  const { view, record, lens, theme, address, mostSources } = shown
  const input = lensInput(lens, view.date)
  const { short, change } =
    record.members.length > 0 ? lens.lens.sentence(input) : { short: '', change: '' }
  const { uses, subjectWith } = subjectOf(record, view)
  const rows = lens.lens
    .rows(input)
    .map(({ target }) => sourcesOf(record, 'event' in target ? target.event : target.place))
  const { list, numberOf } = cite(uses.length > 0 ? uses : rows, record.sources)
  return {
    palette: PALETTES[theme],
    year: yearInWords(fromDay(view.date).year),
    day: dayAndMonth(view.date),
    sentence: short,
    change,
    subject: subjectWith(numberOf),
    legend: lens.lens.legend(input),
    sources: list.slice(0, mostSources).map(({ number, source }) => ({
      number,
      text: [source.title, source.publisher, source.published && dateInWords(source.published)]
        .filter(Boolean)
        .join(', '),
    })),
    moreSources: Math.max(0, list.length - mostSources),
    credit: CREDIT,
    address,
  }
}

/** What a row of a lens rests on: for a state what is known of its part in ASEAN. */
function sourcesOf({ members, partners, entries }: LoadedRecord, id: string): readonly string[] {
  const member = members.find((candidate) => candidate.id === id)
  if (member) return member.accession.sources
  const partner = partners.find((candidate) => candidate.id === id)
  return partner?.stages.flatMap(({ sources }) => sources) ?? entries.get(id)?.sources ?? []
}

type NumberOf = (sourceId: string) => number | null

/** What is selected, as its record has it, with the sources in the order of use. */
function subjectOf(record: LoadedRecord, { event, place }: Pick<ViewState, 'event' | 'place'>) {
  const id = event ?? place
  const entry = id === null ? null : record.entries.get(id)
  if (!entry) return { uses: [], subjectWith: () => null }
  const date = entry.date ? dateInWords(entry.date) : null
  return {
    uses: [...entry.text.map(({ sources }) => sources), entry.sources],
    subjectWith: (numberOf: NumberOf): PictureSubject => ({
      kicker: [entry.kind || GROUP_NAMES[entry.group], date].filter(Boolean).join(' · '),
      title: entry.title,
      statements: entry.text.map(({ text, sources }) => ({
        text: text.en,
        numbers: sources.map(numberOf).filter((number) => number !== null),
      })),
    }),
  }
}
