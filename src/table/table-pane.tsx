import { Download } from 'lucide-react'
import { useState } from 'react'
import { ENTRY_GROUPS, type Entry, type EntryGroup, GROUP_NAMES } from '../domain/entries'
import type { Filter } from '../domain/filter'
import { periodInWords } from '../domain/period'
import type { Source } from '../domain/records'
import { Button } from '../ui/button'
import { RemovableChip } from '../ui/removable-chip'
import { toCsv } from './csv'
import { RecordTable } from './record-table'
import styles from './record-table.module.css'
import { nextSorting, rowsOf, type Sorting } from './rows'
import { SourceList } from './source-list'

export interface DownloadFile {
  path: string
  title: string
  format: string
}

interface TablePaneProps {
  entries: readonly Entry[]
  sources: readonly Source[]
  filter: Filter
  selectedId: string | null
  /** Files that hold the whole record, relative to the data folder. */
  downloads: readonly DownloadFile[]
  onOpen: (entry: Entry) => void
  onRemovePeriod: () => void
}

type Shown = EntryGroup | 'all' | 'sources'

/** The record as a table: the full alternative to map and timeline. */
export function TablePane(props: TablePaneProps) {
  const { entries, sources, filter, selectedId, downloads, onOpen, onRemovePeriod } = props
  const [shown, setShown] = useState<Shown>('all')
  const [sorting, setSorting] = useState<Sorting>({ column: 'date', direction: 'ascending' })
  const group = shown === 'all' || shown === 'sources' ? null : shown
  const rows = rowsOf(entries, filter, group, sorting)
  return (
    <section className={styles.pane} aria-label="Table of records">
      <div className={styles.bar}>
        <label>
          Show{' '}
          <select value={shown} onChange={(event) => setShown(event.target.value as Shown)}>
            <option value="all">all records</option>
            {ENTRY_GROUPS.map((name) => (
              <option key={name} value={name}>
                {GROUP_NAMES[name]}
              </option>
            ))}
            <option value="sources">Sources</option>
          </select>
        </label>
        <p role="status" aria-label="Rows shown">
          {shown === 'sources'
            ? `${sources.length} sources`
            : `${rows.length} of ${entries.length}`}
        </p>
        {filter.period && shown !== 'sources' && (
          <span className={styles.period}>
            <RemovableChip
              removeName={`Remove the period ${periodInWords(filter.period)}`}
              onRemove={onRemovePeriod}
            >
              {periodInWords(filter.period)}
            </RemovableChip>
          </span>
        )}
        {shown !== 'sources' && (
          <Button onClick={() => saveText('asean-in-time-selection.csv', toCsv(rows))}>
            <Download size={15} aria-hidden />
            These rows as CSV
          </Button>
        )}
        {downloads.length > 0 && (
          <details className={styles.downloads}>
            <summary>Whole record</summary>
            <ul>
              {downloads.map(({ path, title, format }) => (
                <li key={path}>
                  <a href={`data/${path}`} download>
                    {title}
                  </a>{' '}
                  {format}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {shown === 'sources' ? (
        <SourceList sources={sources} entries={entries} onOpen={onOpen} />
      ) : (
        <RecordTable
          rows={rows}
          sorting={sorting}
          selectedId={selectedId}
          onSort={(column) => setSorting(nextSorting(sorting, column))}
          onOpen={onOpen}
        />
      )}
    </section>
  )
}

/** Hands a text to the browser as a file. */
function saveText(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
