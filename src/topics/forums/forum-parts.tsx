import { dateInWords } from '../../domain/date-words'
import type { Forum, ForumParticipant } from '../../domain/lens-records'
import type { ViewPatch } from '../../domain/view-state'
import type { Citations } from '../../panels/details/citations'
import details from '../../panels/details/details.module.css'
import { LinkedText, RecordLink } from '../../panels/details/linked-text'
import { SourceMarks } from '../../panels/details/sources'
import { MapLink } from '../map-link'

interface ForumPartsProps {
  forum: Forum
  /** The view that shows it, at a date when there is something to see. */
  patch: ViewPatch
  citations: Citations
}

/** Who takes part in a forum, since when and by which source, and the map of it. */
export function ForumParts({ forum, patch, citations }: ForumPartsProps) {
  const { participants } = forum
  const heading = `Who takes part (${participants.length})`
  return (
    <>
      <MapLink patch={patch} words="Who takes part on the date chosen" />
      <section className={details.entrySection} aria-label="Who takes part">
        <details>
          <summary className={details.subtitle}>{heading}</summary>
          <ul className={details.periods}>
            {participants.map((one) => (
              <Participant key={one.id} participant={one} citations={citations} />
            ))}
          </ul>
        </details>
      </section>
    </>
  )
}

interface ParticipantProps {
  participant: ForumParticipant
  citations: Citations
}

function Participant({ participant, citations }: ParticipantProps) {
  const { party, name, joined, note, sources, confidence } = participant
  return (
    <li>
      <RecordLink id={party}>{name.en}</RecordLink>
      {joined ? `, ${dateInWords(joined)}` : ', date not known'}
      <SourceMarks ids={sources} citations={citations} confidence={confidence} />
      {note && (
        <span className={details.periodNote}>
          <LinkedText text={note.en} />
        </span>
      )}
    </li>
  )
}
