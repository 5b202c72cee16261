import { X } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { explainProblem } from '../data/problems'
import { Button } from '../ui/button'
import { useView, useViewStore } from '../url/use-view'
import styles from './notices.module.css'
import { useRecord } from './state/record'
import { faultsOf } from './state/view-faults'

interface Notice {
  id: string
  text: string
  /** The same in the language that the viewer asked for. */
  translation?: { lang: string; text: string }
}

/** What was ignored or left out, each line to be dismissed; polite, never in the way. */
export function Notices({
  extra,
  children,
}: {
  extra: readonly Notice[]
  /** Lines that are more than words. */
  children?: ReactNode
}) {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  const all = [...useAddressNotices(), ...useRecordNotices(), ...useLanguageNotices(), ...extra]
  const open = all.filter(({ id }) => !dismissed.has(id))
  return (
    <ul className={styles.notices} aria-live="polite" aria-label="Notices">
      {open.map(({ id, text, translation }) => (
        <li key={id}>
          <span>
            {translation && <span lang={translation.lang}>{translation.text} </span>}
            {text}
          </span>
          <Button
            look="quiet"
            aria-label={`Dismiss: ${text}`}
            onClick={() => setDismissed(new Set([...dismissed, id]))}
          >
            <X size={16} aria-hidden />
          </Button>
        </li>
      ))}
      {children}
    </ul>
  )
}

const shorten = (value: string) => (value.length > 60 ? `${value.slice(0, 60)}…` : value)

function ignoredNotice(key: string, value: string): Notice {
  const text = `“${key}=${shorten(value)}” in the address could not be used and was ignored.`
  return { id: `address:${key}:${value}`, text }
}

/** Parameters that could not be read, as of the address last opened. */
function useAddressNotices(): Notice[] {
  const views = useViewStore()
  const [ignored, setIgnored] = useState(views.ignored)
  useEffect(() => views.subscribe(() => setIgnored(views.ignored())), [views])
  return [...ignored, ...useUnknownSelection()].map(({ key, value }) => ignoredNotice(key, value))
}

/** What only the loaded record can tell of a view: it is put right, and the viewer told. */
function useUnknownSelection() {
  const views = useViewStore()
  const record = useRecord()
  const [unknown, setUnknown] = useState<{ key: string; value: string }[]>([])
  useEffect(() => {
    if (!record.settled) return
    const check = () => {
      const faults = faultsOf(record, views.get())
      if (faults.length === 0) return
      setUnknown((old) => [...old, ...faults.map(({ key, value }) => ({ key, value }))])
      views.correct(Object.assign({}, ...faults.map(({ patch }) => patch)))
    }
    check()
    return views.subscribe(check)
  }, [views, record])
  return unknown
}

/** Asked for another language than the record has: everything stays English, and that is said. */
const UNTRANSLATED: Notice = {
  id: 'language:id',
  text: 'All texts are in English so far.',
  translation: { lang: 'id', text: 'Semua teks masih dalam bahasa Inggris.' },
}

function useLanguageNotices(): Notice[] {
  const { atlas } = useRecord()
  const isMissing = useView('lang') === 'id' && atlas !== null && !atlas.languages.includes('id')
  return isMissing ? [UNTRANSLATED] : []
}

function useRecordNotices(): Notice[] {
  return useRecord().problems.map((problem) => {
    const text = explainProblem(problem)
    return { id: `record:${text}`, text }
  })
}
