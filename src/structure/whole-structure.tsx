import { Route } from 'lucide-react'
import { useMemo } from 'react'
import { cite } from '../panels/details/citations'
import { SourceList } from '../panels/details/sources'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { ChangeButtons } from './change-buttons'
import { DateSentence } from './date-sentence'
import { Decision } from './decision'
import { Diagram } from './diagram'
import { Key } from './key'
import { WHOLE_PLAN } from './plan'
import styles from './structure.module.css'
import type { StructureProps } from './structure-props'

/** All bodies on the date over the whole page, for a projector. */
export function WholeStructure(props: StructureProps & { onClose: () => void }) {
  const { structure, selectedId, step, sources } = props
  const citations = useMemo(() => cite(step ? [step.sources] : [], sources), [step, sources])
  return (
    <Dialog title="How ASEAN is built" wide onClose={props.onClose}>
      {step ? (
        <Decision
          title={props.decisionTitle}
          steps={props.steps}
          bodyOf={(id) => props.institutions.find((body) => body.id === id)}
          onStep={props.onStep}
          {...{ step, citations }}
        />
      ) : (
        <Controls {...props} />
      )}
      <Diagram
        bodies={structure.bodies}
        plan={WHOLE_PLAN}
        still={structure.still}
        selectedId={selectedId}
        actingId={step?.body ?? null}
        followed={step && { steps: props.steps, step }}
        onChoose={props.onBody}
      >
        <Key />
      </Diagram>
      <SourceList citations={citations} />
    </Dialog>
  )
}

function Controls(props: StructureProps) {
  const { structure, day, steps, onDay, onStep } = props
  const [first] = steps
  return (
    <div className={styles.controls}>
      <DateSentence {...props} />
      <div className={styles.buttons}>
        {first && (
          <Button onClick={() => onStep(first)}>
            <Route size={16} aria-hidden /> Follow a decision
          </Button>
        )}
        <ChangeButtons days={structure.days} day={day} onDay={onDay} />
      </div>
    </div>
  )
}
