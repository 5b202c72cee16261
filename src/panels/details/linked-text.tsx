import { createContext, type MouseEvent, type ReactNode, use } from 'react'
import type { TextRun } from '../../domain/text-links'
import type { ViewPatch } from '../../domain/view-state'
import styles from './details.module.css'

/** Where the names in a text lead; what knows the record provides it. */
export interface TextLinker {
  runsOf: (text: string) => readonly TextRun[]
  /** Address of a record, for whoever opens it elsewhere. */
  hrefOf: (id: string) => string
  open: (id: string) => void
  /** The same for a change of the view: another lens, date or camera. */
  hrefOfView: (patch: ViewPatch) => string
  show: (patch: ViewPatch) => void
}

/** Without one, texts are plain. */
export const TextLinkerContext = createContext<TextLinker | null>(null)

/** A text of the record; the records that it names are links to their cards. */
export function LinkedText({ text }: { text: string }) {
  const linker = use(TextLinkerContext)
  if (!linker) return text
  return linker.runsOf(text).map(({ text, id }, index) =>
    id === null ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never change places.
      <RecordLink key={index} id={id}>
        {text}
      </RecordLink>
    ),
  )
}

/** A name that leads to its record. */
export function RecordLink({ id, children }: { id: string; children: string }) {
  const linker = use(TextLinkerContext)
  if (!linker) return children
  return (
    <a
      className={styles.recordLink}
      href={linker.hrefOf(id)}
      onClick={(event) => followWithin(event, () => linker.open(id))}
    >
      {children}
    </a>
  )
}

/** Words that lead to another view of the same atlas. */
export function ViewLink({ patch, className, children }: ViewLinkProps) {
  const linker = use(TextLinkerContext)
  if (!linker) return children
  return (
    <a
      className={className ?? styles.recordLink}
      href={linker.hrefOfView(patch)}
      onClick={(event) => followWithin(event, () => linker.show(patch))}
    >
      {children}
    </a>
  )
}

interface ViewLinkProps {
  patch: ViewPatch
  className?: string | undefined
  children: ReactNode
}

/** A real address that is followed within the page on a plain press; Back undoes it. */
export function followWithin(event: MouseEvent, follow: () => void) {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  follow()
}
