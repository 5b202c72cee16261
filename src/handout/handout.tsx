import { Printer, X } from 'lucide-react'
import { type ReactNode, useDeferredValue, useState } from 'react'
import type { Story } from '../domain/story'
import { Button } from '../ui/button'
import { cssName, PALETTES, type Palette } from '../ui/palette'
import styles from './handout.module.css'
import { HandoutFrame } from './handout-frame'
import { HandoutPages } from './handout-pages'
import type { HandoutStep } from './handout-step'
import { A4, PAPERS, type Paper } from './paper'
import { StepSheet } from './step-sheet'
import { usePageRule } from './use-page-rule'
import { usePreviewScale } from './use-preview-scale'

interface HandoutProps {
  story: Story
  steps: readonly HandoutStep[]
  /** The map of a step. */
  pictureOf: (step: HandoutStep) => ReactNode
  onClose: () => void
}

/** Paper is white whatever the theme of the screen. */
const ON_PAPER = Object.fromEntries(
  Object.entries(PALETTES.light).map(([name, value]) => [cssName(name as keyof Palette), value]),
)

/** A story on paper: a preview with the choice of paper, and what the printer gets. */
export function Handout({ story, steps, pictureOf, onClose }: HandoutProps) {
  const [paper, setPaper] = useState(A4)
  const [withNotes, setWithNotes] = useState(false)
  // The words come first; a dozen maps take a while, and are drawn between frames.
  const hasPictures = useDeferredValue(true, false)
  const zoom = usePreviewScale(paper)
  usePageRule(paper)
  const blocks = steps.map((step) => ({
    id: step.id,
    render: (withPicture: boolean) => (
      <StepSheet
        step={step}
        steps={steps.length}
        picture={withPicture && hasPictures && pictureOf(step)}
        withNotes={withNotes}
      />
    ),
  }))
  return (
    <HandoutFrame title={`Handout: ${story.title.en}`} onClose={onClose}>
      <Bar
        {...{ paper, withNotes, onClose }}
        isReady={hasPictures}
        onPaper={setPaper}
        onNotes={setWithNotes}
      />
      <div className={styles.pages} style={{ ...ON_PAPER, '--preview-scale': zoom }}>
        <HandoutPages
          key={`${paper.id} ${withNotes} ${zoom}`}
          paper={paper}
          cover={<Cover story={story} />}
          foot={`${story.title.en} · ASEAN in Time`}
          blocks={blocks}
        />
      </div>
    </HandoutFrame>
  )
}

function Cover({ story }: { story: Story }) {
  return (
    <header className={styles.cover}>
      <h1>{story.title.en}</h1>
      <p>{story.summary.en}</p>
      <p className={styles.size}>
        {story.steps.length} steps, about {story.minutes} minutes
      </p>
    </header>
  )
}

interface BarProps {
  paper: Paper
  withNotes: boolean
  /** All is drawn that will be printed. */
  isReady: boolean
  onPaper: (paper: Paper) => void
  onNotes: (withNotes: boolean) => void
  onClose: () => void
}

function Bar({ paper, withNotes, isReady, onPaper, onNotes, onClose }: BarProps) {
  return (
    <div className={styles.bar}>
      <fieldset className={styles.papers}>
        <legend className="visually-hidden">Paper</legend>
        {PAPERS.map((choice) => (
          <label key={choice.id}>
            <input
              type="radio"
              name="paper"
              checked={choice.id === paper.id}
              onChange={() => onPaper(choice)}
            />
            {choice.name}
          </label>
        ))}
      </fieldset>
      <label className={styles.withNotes}>
        <input
          type="checkbox"
          checked={withNotes}
          onChange={({ currentTarget }) => onNotes(currentTarget.checked)}
        />
        Notes for the teacher
      </label>
      <Button look="strong" disabled={!isReady} onClick={() => print()}>
        <Printer size={16} aria-hidden /> Print
      </Button>
      <Button look="quiet" aria-label="Close the handout" onClick={onClose}>
        <X size={20} aria-hidden />
      </Button>
    </div>
  )
}
