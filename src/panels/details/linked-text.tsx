import { createContext, type MouseEvent, use } from 'react'
import type { TextRun } from '../../domain/text-links'
import styles from './details.module.css'

/** Where the names in a text lead; what knows the record provides it. */
export interface TextLinker {
  runsOf: (text: string) => readonly TextRun[]
  /** Address of a record, for whoever opens it elsewhere. */
  hrefOf: (id: string) => string
  open: (id: string) => void
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

/** A name that leads to its record: a real address, followed within the page on a plain press. */
export function RecordLink({ id, children }: { id: string; children: string }) {
  const linker = use(TextLinkerContext)
  if (!linker) return children
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    linker.open(id)
  }
  return (
    <a className={styles.recordLink} href={linker.hrefOf(id)} onClick={follow}>
      {children}
    </a>
  )
}
