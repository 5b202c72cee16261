import { type ReactNode, useMemo } from 'react'
import type { Entry } from '../../domain/entries'
import { viewOf } from '../../domain/entry-view'
import { indexNames, linkText, type NameIndex } from '../../domain/text-links'
import { DEFAULT_VIEW } from '../../domain/view-state'
import { type TextLinker, TextLinkerContext } from '../../panels/details/linked-text'
import { writeAddress } from '../../url/address'
import { useViewStore } from '../../url/use-view'
import { type LoadedRecord, useRecord } from '../state/record'
import { useOpenEntry } from '../state/use-open-entry'

/** Made once for a record, when the first text is shown. */
const namesByRecord = new WeakMap<readonly Entry[], NameIndex>()

function namesOf({ entries, observers }: LoadedRecord): NameIndex {
  const names = namesByRecord.get(entries.all) ?? indexNames(entries.all, observers)
  namesByRecord.set(entries.all, names)
  return names
}

interface TextLinksProps {
  /** The record that the texts belong to. */
  ownId: string | null
  /** What takes the opening of a record on itself; returns false where it leaves it. */
  onOpen?: (id: string) => boolean
  children: ReactNode
}

/** Makes the names of records in the texts below lead to them. */
export function TextLinks({ ownId, onOpen, children }: TextLinksProps) {
  const record = useRecord()
  const views = useViewStore()
  const open = useOpenEntry()
  const linker = useMemo((): TextLinker => {
    const names = namesOf(record)
    const find = (id: string) => record.entries.get(id) ?? stateOf(id)
    return {
      runsOf: (text) => linkText(text, names, ownId),
      hrefOf: (id) => addressOf(find(id)),
      open: (id) => onOpen?.(id) || open(find(id)),
      hrefOfView: (patch) => writeAddress('', { ...DEFAULT_VIEW, ...patch }),
      show: views.patch,
    }
  }, [record, views, open, ownId, onOpen])
  return <TextLinkerContext value={linker}>{children}</TextLinkerContext>
}

type Target = Pick<Entry, 'id' | 'group' | 'key' | 'day' | 'view'>

/** A state that is no entry has its card all the same. */
const stateOf = (id: string): Target => ({
  id,
  group: 'country',
  key: 'place',
  day: null,
  view: null,
})

/** The view that opening a record leads to, by itself. */
function addressOf(entry: Target): string {
  return writeAddress('', { ...DEFAULT_VIEW, ...viewOf(entry, DEFAULT_VIEW.date) })
}
