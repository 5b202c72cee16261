import { Check, Copy } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '../ui/button'
import styles from './copy-field.module.css'
import { copyText } from './copy-text'

interface CopyFieldProps {
  label: string
  text: string
  /** Accessible name of the button: "Copy link". */
  copyName: string
  /** Lines that the field shows. */
  rows: number
  /** Said once the text is on the clipboard. */
  copiedWords?: string
}

const REFUSED =
  'The browser does not let this page copy. The text is selected: press Ctrl and C (⌘ and C on a ' +
  'Mac), or hold it and choose Copy.'

/** A text to take along. Where copying is refused, it is selected and a sentence says how. */
export function CopyField({
  label,
  text,
  copyName,
  rows,
  copiedWords = 'Copied.',
}: CopyFieldProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has not been copied yet.
  useEffect(() => setOutcome(null), [text])
  const copy = async () => {
    const done = await copyText(text)
    setOutcome(done ? 'copied' : 'refused')
    if (done) return
    field.current?.focus()
    field.current?.select()
  }
  const Icon = outcome === 'copied' ? Check : Copy
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.row}>
        <Button look="strong" onClick={copy}>
          <Icon size={16} aria-hidden />
          {copyName}
        </Button>
        <p role="status" className={styles.words} data-refused={outcome === 'refused' || undefined}>
          {outcome === 'copied' && copiedWords}
          {outcome === 'refused' && REFUSED}
        </p>
      </div>
    </div>
  )
}
