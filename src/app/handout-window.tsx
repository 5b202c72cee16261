import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { explainProblem, FileProblem } from '../data/problems'
import { storyQuery } from '../data/queries'
import type { Story } from '../domain/story'
import { Handout } from '../handout/handout'
import { type HandoutStep, handoutSteps } from '../handout/handout-step'
import { StaticMap } from '../map/svg/static-map'
import { viewOfStep } from '../story/step-view'
import { useRecord } from './record'
import { describeView, ON_PAPER, type StepMaps, stepInput, useStepMaps } from './step-maps'
import { isPlace } from './view-faults'

interface HandoutWindowProps {
  storyId: string
  onClose: () => void
}

/** The handout of a story, once everything that its steps show has arrived or failed. */
export function HandoutWindow({ storyId, onClose }: HandoutWindowProps) {
  const record = useRecord()
  const story = useQuery(storyQuery(record.atlas ?? undefined, storyId))
  const lenses = useMemo(() => story.data && lensesOf(story.data), [story.data])
  const maps = useStepMaps(lenses ?? null)
  const steps = useMemo(() => {
    if (!story.data || !maps) return null
    return handoutSteps(
      story.data,
      {
        sources: record.sources,
        hasEvent: (id) => record.entries.get(id)?.key === 'event',
        hasPlace: (id) => isPlace(record, id),
        describe: (view) => describeView(view, record, maps),
      },
      location.href,
    )
  }, [story.data, maps, record])
  const pictures = useMemo(() => {
    if (!story.data || !maps) return null
    return new Map(
      story.data.steps.map((step) => [
        step.id,
        stepInput(viewOfStep(step), record, maps, ON_PAPER),
      ]),
    )
  }, [story.data, maps, record])
  if (story.error) return <p role="alert">{wordsFor(story.error)}</p>
  if (!story.data || !steps || !maps) return <p role="status">Preparing the handout.</p>
  return (
    <Handout
      story={story.data}
      steps={steps}
      pictureOf={(step) => <StepPicture step={step} input={pictures?.get(step.id)} maps={maps} />}
      onClose={onClose}
    />
  )
}

interface StepPictureProps {
  step: HandoutStep
  input: ReturnType<typeof stepInput> | undefined
  maps: StepMaps
}

function StepPicture({ step, input, maps }: StepPictureProps) {
  const { geometry } = maps
  const { widthPx, heightPx } = ON_PAPER
  if (!input || !geometry) return <p>The map could not be loaded.</p>
  return <StaticMap {...{ geometry, input, widthPx, heightPx }} title={`Map: ${step.title}`} />
}

const lensesOf = ({ steps }: Story) => [...new Set(steps.map((step) => viewOfStep(step).lens))]

const wordsFor = (error: Error) =>
  error instanceof FileProblem ? explainProblem(error.problem) : error.message
