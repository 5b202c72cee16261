import { type ReactNode, useMemo } from 'react'
import type { Entry } from '../domain/entries'
import { indexNames, linkText, type NameIndex } from '../domain/text-links'
import { DEFAULT_VIEW } from '../domain/view-state'
import { TextLinkerContext } from '../panels/details/linked-text'
import { writeAddress } from '../url/address'
import { useRecord } from './record'
import { useOpenEntry } from './use-open-entry'

/** Made once for a record, when the first text is shown. */
const namesByRecord = new WeakMap<readonly Entry[], NameIndex>()

export function namesOfRecord(all: readonly Entry[]): NameIndex {
  const names = namesByRecord.get(all) ?? indexNames(all)
  namesByRecord.set(all, names)
  return names
}

/** Makes the names of records in the texts below lead to them. */
export function TextLinks({ ownId, children }: { ownId: string | null; children: ReactNode }) {
  const { entries } = useRecord()
  const open = useOpenEntry()
  const linker = useMemo(() => {
    const names = namesOfRecord(entries.all)
    return {
      runsOf: (text: string) => linkText(text, names, ownId),
      hrefOf: (id: string) => addressOf(entries.get(id)),
      open: (id: string) => {
        const entry = entries.get(id)
        if (entry) open(entry)
      },
    }
  }, [entries, open, ownId])
  return <TextLinkerContext value={linker}>{children}</TextLinkerContext>
}

/** The view that opening a record leads to, by itself: an event with its date. */
function addressOf(entry: Entry | null): string {
  if (!entry) return '?'
  const date = entry.group === 'event' && entry.day !== null ? { date: entry.day } : null
  return writeAddress('', { ...DEFAULT_VIEW, [entry.key]: entry.id, ...date })
}
