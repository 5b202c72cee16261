import type { ReactNode } from 'react'
import { dateInWords } from '../../domain/date-words'
import type { DatedEvent } from '../../domain/events'
import type { Disagreement, Member, Source, Sourced } from '../../domain/records'
import { cite } from './citations'
import styles from './details.module.css'
import { Disagreements } from './disagreement'
import { EventList } from './event-list'
import { LinkedText } from './linked-text'
import { Certainty, SourceList, SourceMarks } from './sources'

interface CountryCardProps {
  member: Member
  /** Events that this state took part in or hosted, in order of time. */
  events: readonly DatedEvent[]
  sources: ReadonlyMap<string, Source>
  disagreements: readonly Disagreement[]
  onEvent: (eventId: string) => void
}

const NUMBER = new Intl.NumberFormat('en')

/** A member state: its own names, capital, way into ASEAN, figures, and its events. */
export function CountryCard({ member, events, sources, disagreements, onEvent }: CountryCardProps) {
  const { accession, endonyms, capital, languages, areaKm2, population } = member
  const facts: readonly { name: string; value: ReactNode; from: Sourced<object> }[] = [
    { name: 'Joined', value: joined(member), from: accession },
    { name: 'Capital', value: <LinkedText text={capital.name.en} />, from: capital },
    { name: 'Official languages', value: languages.official.join(', '), from: languages },
    { name: 'Area', value: `${NUMBER.format(areaKm2.value)} km²`, from: areaKm2 },
    {
      name: `Population${population.year ? `, ${population.year}` : ''}`,
      value: NUMBER.format(population.value),
      from: population,
    },
  ]
  const periods = member.periods ?? []
  const citations = cite(
    [
      endonyms.sources,
      ...facts.map(({ from }) => from.sources),
      ...periods.map((period) => period.sources),
      ...disagreements.flatMap(({ values }) => values.map((value) => value.sources)),
    ],
    sources,
  )
  return (
    <article>
      <p className={styles.kicker}>Member state</p>
      <h2 className={styles.title}>{member.name.en}</h2>
      <p className={styles.endonyms}>
        {endonyms.names.map(({ lang, script, name }) => (
          <span key={`${lang}-${name}`} lang={`${lang}-${script}`}>
            {name}
          </span>
        ))}
        <SourceMarks ids={endonyms.sources} citations={citations} />
      </p>
      <dl className={styles.facts}>
        {facts.map(({ name, value, from }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value}
              <SourceMarks ids={from.sources} citations={citations} />
            </dd>
          </div>
        ))}
      </dl>
      {capital.note && (
        <p className={styles.caveat}>
          <LinkedText text={capital.note.en} />
        </p>
      )}
      {periods.length > 0 && <h3 className={styles.subtitle}>On the way to membership</h3>}
      <ul className={styles.periods}>
        {periods.map((period) => (
          <li key={`${period.status}-${period.from}`}>
            <strong>{sentenceCase(period.status)}</strong>,{' '}
            {dateInWords(`${period.from}/${period.to}`)}
            {period.confidence === 'uncertain' && ' (uncertain)'}
            <SourceMarks ids={period.sources} citations={citations} />
            {period.note && (
              <span className={styles.periodNote}>
                <LinkedText text={period.note.en} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <Disagreements list={disagreements} citations={citations} />
      <EventList events={events} onEvent={onEvent} />
      <SourceList citations={citations} />
      <Certainty confidence={member.confidence} />
    </article>
  )
}

function joined({ accession }: Member): string {
  const date = dateInWords(accession.date)
  return accession.founding ? `${date}, founding member` : date
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
