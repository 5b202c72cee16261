import type { EntryIndex } from '../../domain/entry-index'
import details from '../../panels/details/details.module.css'
import { ViewLink } from '../../panels/details/linked-text'
import { type DebateModel, debateGroups } from './debate-model'
import styles from './debates.module.css'

/** All debates, each with the sides that it has; one of them is read by choosing it. */
export function DebateOverview({ index }: { index: EntryIndex }) {
  return (
    <article>
      <p className={details.kicker}>Debates</p>
      <h2 className={details.title}>What is argued about</h2>
      <div className={details.body}>
        <p>
          Each debate shows its positions side by side, in equal space, and the events that bear on
          them. The atlas gives no verdict.
        </p>
      </div>
      {debateGroups(index).map(({ heading, debates }) => (
        <section key={heading} aria-label={heading}>
          <h3 className={details.subtitle}>{heading}</h3>
          <ul className={styles.overview}>
            {debates.map((model) => (
              <OverviewItem key={model.debate.id} model={model} />
            ))}
          </ul>
        </section>
      ))}
    </article>
  )
}

function OverviewItem({ model: { debate, positions } }: { model: DebateModel }) {
  return (
    <li>
      <h4 className={styles.debateTitle}>
        <ViewLink patch={{ lens: 'debates', show: [debate.id] }}>{debate.title}</ViewLink>
      </h4>
      <ul className={styles.sides} aria-label="Positions">
        {positions.map(({ position }) => (
          <li key={position.id}>{position.title}</li>
        ))}
      </ul>
    </li>
  )
}
