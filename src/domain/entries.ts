import type { Day } from './day'
import { anchorDay, parseEdtf } from './edtf'
import type {
  AseanEvent,
  Confidence,
  Institution,
  Lane,
  LocalText,
  Member,
  Partner,
  Place,
  Position,
  SecretaryGeneral,
  Statement,
  Summit,
  Topic,
  TopicKind,
} from './records' // prettier-ignore

export const ENTRY_GROUPS = [
  'event',
  'country',
  'body',
  'person',
  'place',
  'concept',
  'debate',
  'project',
  'summit',
  'partner',
] as const // prettier-ignore
export type EntryGroup = (typeof ENTRY_GROUPS)[number]

export const GROUP_NAMES: Record<EntryGroup, string> = {
  event: 'Events',
  country: 'Member states',
  body: 'Bodies',
  person: 'People',
  place: 'Places',
  concept: 'Concepts and functions',
  debate: 'Debates and reforms',
  project: 'Project',
  summit: 'Summits',
  partner: 'Partners',
}

/** Any record of the atlas in one shape: what search finds, the table lists and a link opens. */
export interface Entry {
  id: string
  group: EntryGroup
  /** Which parameter of the address names it. */
  key: 'event' | 'place'
  title: string
  /** What it is, in a word or two: "Treaty", "Division". */
  kind: string
  lane: Lane | null
  /** EDTF, where it has a date. */
  date: string | null
  day: Day | null
  text: Statement[]
  /** Further names that a search should find. */
  names: string[]
  related: string[]
  parent: string | null
  /** The side that a position takes, and who holds it, in the source's terms. */
  stance: string | null
  heldBy: string | null
  claims: string[]
  /** Names of the bodies that took part in an event. */
  bodies: string[]
  placeName: string | null
  point: Position | null
  /** ISO 3166-1 alpha-3. */
  countries: string[]
  sources: string[]
  confidence: Confidence
}

/** What one body is to another; ids of bodies. */
export interface BodyRelation {
  from: string
  to: string
}

/** The lists of records that entries are made of; a missing one adds nothing. */
export interface EntryRecords {
  events: readonly AseanEvent[]
  members: readonly Member[]
  partners: readonly Partner[]
  places: readonly Place[]
  institutions: readonly Institution[]
  /** Which body leads, contains or serves which. */
  relations?: readonly BodyRelation[]
  secretariesGeneral: readonly SecretaryGeneral[]
  summits: readonly Summit[]
  topics: readonly Topic[]
}

/** Every record as an entry, in the order of the groups. */
export function entriesOf(records: EntryRecords): Entry[] {
  return [
    ...records.events.map(eventEntry),
    ...records.members.map(memberEntry),
    ...records.institutions.map((body) => institutionEntry(body, records.relations ?? [])),
    ...records.secretariesGeneral.map(personEntry),
    ...records.places.map(placeEntry),
    ...records.topics.map(topicEntry),
    ...records.summits.map(summitEntry),
    ...records.partners.map(partnerEntry),
  ]
}

type Part = Partial<Entry> &
  Pick<Entry, 'id' | 'group' | 'title' | 'kind' | 'sources' | 'confidence'>

function entry(part: Part): Entry {
  const date = part.date ? parseEdtf(part.date) : null
  return {
    key: 'event',
    lane: null,
    date: null,
    text: [],
    names: [],
    related: [],
    parent: null,
    stance: null,
    heldBy: null,
    claims: [],
    bodies: [],
    placeName: null,
    point: null,
    countries: [],
    ...part,
    day: date && anchorDay(date),
  }
}

const capitalised = (text: string) => {
  const words = text.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
const statement = (text: LocalText | undefined, sources: string[]): Statement[] =>
  text ? [{ text, sources }] : []

function eventEntry(event: AseanEvent): Entry {
  const { id, date, lane, place, countries = [], bodies = [], claims = [] } = event
  const { sources, confidence } = event
  return entry({
    id,
    group: 'event',
    title: event.title.en,
    kind: capitalised(event.kind),
    lane,
    date,
    text: event.body,
    names: [event.label.en],
    claims,
    bodies,
    countries,
    sources,
    confidence,
    placeName: place?.name.en ?? null,
    point: place?.point ?? null,
  }) // prettier-ignore
}

function memberEntry(member: Member): Entry {
  const { id, accession, capital, sources, confidence } = member
  return entry({
    id,
    group: 'country',
    key: 'place',
    title: member.name.en,
    kind: 'Member state',
    lane: 'institution',
    date: accession.date,
    placeName: capital.name.en,
    point: capital.point,
    names: [member.formalName.en, ...member.endonyms.names.map(({ name }) => name)],
    countries: [id],
    sources,
    confidence,
  }) // prettier-ignore
}

function institutionEntry(body: Institution, relations: readonly BodyRelation[]): Entry {
  const { id, pillar, since, until, events = [], claims = [], sources, confidence } = body
  return entry({
    id,
    group: 'body',
    title: body.name.en,
    kind: capitalised(body.kind),
    lane: pillar,
    date: since && until ? `${since}/${until}` : (since ?? null),
    text: body.body,
    related: [...relations.flatMap(({ from, to }) => (from === id ? to : [])), ...events],
    names: (body.formerNames ?? []).map(({ name }) => name.en),
    claims,
    sources,
    confidence,
  }) // prettier-ignore
}

function personEntry(person: SecretaryGeneral): Entry {
  const { id, name, term, country, title, note, sources, confidence } = person
  return entry({
    id,
    group: 'person',
    title: name,
    kind: title.en,
    lane: 'institution',
    date: term,
    text: statement(note, sources),
    countries: [country],
    sources,
    confidence,
  }) // prettier-ignore
}

function placeEntry(place: Place): Entry {
  const { id, name, country, point, note, alternativeNames = [], sources, confidence } = place
  return entry({
    id,
    group: 'place',
    key: 'place',
    title: name.en,
    kind: capitalised(place.kind),
    text: statement(note, sources),
    names: alternativeNames,
    placeName: name.en,
    point,
    countries: [country],
    sources,
    confidence,
  }) // prettier-ignore
}

const TOPIC_GROUPS: Partial<Record<TopicKind, EntryGroup>> = {
  debate: 'debate',
  position: 'debate',
  reform: 'debate',
  outlook: 'debate',
  project: 'project',
  component: 'project',
  activity: 'project',
  result: 'project',
} // prettier-ignore

function topicEntry(topic: Topic): Entry {
  const { id, kind, lane, date, claims = [], related = [], parent, sources, confidence } = topic
  return entry({
    id,
    group: TOPIC_GROUPS[kind] ?? 'concept',
    title: topic.title.en,
    kind: capitalised(kind),
    lane,
    date: date ?? null,
    text: topic.body,
    claims,
    related,
    parent: parent ?? null,
    stance: topic.stance ?? null,
    heldBy: topic.heldBy?.en ?? null,
    sources,
    confidence,
  }) // prettier-ignore
}

function summitEntry(summit: Summit): Entry {
  const { id, title, date, place, note, sources, confidence } = summit
  return entry({
    id,
    group: 'summit',
    title: title.en,
    kind: `${capitalised(summit.kind)} summit`,
    lane: 'institution',
    date,
    text: statement(note, sources),
    placeName: place.name.en,
    point: place.point,
    countries: [place.country],
    sources,
    confidence,
  }) // prettier-ignore
}

function partnerEntry(partner: Partner): Entry {
  const { id, name, kind, stages, seat, note, sources, confidence } = partner
  return entry({
    id,
    group: 'partner',
    key: 'place',
    title: name.en,
    kind: `${capitalised(kind)} partner`,
    lane: 'external',
    date: stages.find((stage) => stage.kind === kind)?.date ?? null,
    text: statement(note, sources),
    placeName: seat.name.en,
    point: seat.point,
    countries: [id],
    sources,
    confidence,
  }) // prettier-ignore
}
