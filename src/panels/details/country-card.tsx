import type { ReactNode } from 'react'
import { dateInWords } from '../../domain/date-words'
import type { DatedEvent } from '../../domain/events'
import type { Disagreement, Member, Source, Sourced } from '../../domain/records'
import { type Citations, cite } from './citations'
import styles from './details.module.css'
import { Disagreements } from './disagreement'
import { EventList } from './event-list'
import { LinkedText } from './linked-text'
import { Certainty, SourceList, SourceMarks } from './sources'
import { StepList, stepOfPeriod } from './step-list'

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
  const { capital, endonyms } = member
  const facts = factsOf(member)
  const steps = (member.periods ?? []).map(stepOfPeriod)
  const citations = cite(
    [
      endonyms.sources,
      ...facts.map(({ from }) => from.sources),
      ...steps.map((step) => step.sources),
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
      <Facts facts={facts} citations={citations} />
      {capital.note && (
        <p className={styles.caveat}>
          <LinkedText text={capital.note.en} />
        </p>
      )}
      {steps.length > 0 && <h3 className={styles.subtitle}>On the way to membership</h3>}
      <StepList steps={steps} citations={citations} />
      <Disagreements list={disagreements} citations={citations} />
      <EventList events={events} onEvent={onEvent} />
      <SourceList citations={citations} />
      <Certainty confidence={member.confidence} />
    </article>
  )
}

interface Fact {
  name: string
  value: ReactNode
  from: Sourced<object>
}

function factsOf(member: Member): Fact[] {
  const { accession, capital, languages, areaKm2, population } = member
  return [
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
}

function Facts({ facts, citations }: { facts: readonly Fact[]; citations: Citations }) {
  return (
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
  )
}

function joined({ accession }: Member): string {
  const date = dateInWords(accession.date)
  return accession.founding ? `${date}, founding member` : date
}
