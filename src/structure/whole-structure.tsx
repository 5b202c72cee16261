import { useMemo } from 'react'
import { cite } from '../panels/details/citations'
import { SourceList } from '../panels/details/sources'
import { Dialog } from '../ui/dialog'
import { ChangeButtons } from './change-buttons'
import { Decision } from './decision'
import { Diagram } from './diagram'
import { Key } from './key'
import { WHOLE_PLAN } from './plan'
import styles from './structure.module.css'
import { DateSentence, type StructureProps } from './structure-card'

/** All bodies on the date over the whole page, for a projector. */
export function WholeStructure(props: StructureProps & { onClose: () => void }) {
  const { structure, day, selectedId, institutions, steps, step, decisionTitle, sources } = props
  const citations = useMemo(() => cite(step ? [step.sources] : [], sources), [step, sources])
  return (
    <Dialog title="How ASEAN is built" wide onClose={props.onClose}>
      <div className={styles.wide}>
        <div className={styles.bar}>
          <DateSentence {...props} />
          <ChangeButtons days={structure.days} day={day} onDay={props.onDay} />
        </div>
        <Decision
          title={decisionTitle}
          bodyOf={(id) => institutions.find((body) => body.id === id)}
          {...{ steps, step, citations }}
          onStep={props.onStep}
        />
        <Diagram
          bodies={structure.bodies}
          plan={WHOLE_PLAN}
          still={structure.still}
          selectedId={selectedId}
          actingId={step?.body ?? null}
          onChoose={props.onBody}
        />
        <Key />
        <SourceList citations={citations} />
      </div>
    </Dialog>
  )
}
