import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { dateInWords } from '../domain/date-words'
import { type Entry, GROUP_NAMES } from '../domain/entries'
import { entryKey } from '../domain/filter'
import { LANE_NAMES } from '../domain/records'
import styles from './record-table.module.css'
import { COLUMNS, type Column, type Sorting } from './rows'

interface RecordTableProps {
  rows: readonly Entry[]
  sorting: Sorting
  selectedId: string | null
  onSort: (column: Column) => void
  onOpen: (entry: Entry) => void
}

const NAMES: Record<Column, string> = {
  date: 'Date',
  title: 'Title',
  group: 'Group',
  kind: 'Kind',
  lane: 'Lane',
  place: 'Place',
  confidence: 'Certainty',
}
const ROW_PX = 36

/** All records in rows of one height; only those near the view are in the page. */
export function RecordTable({ rows, sorting, selectedId, onSort, onOpen }: RecordTableProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
    initialRect: { width: 800, height: 600 },
  })
  const selectedIndex = rows.findIndex(({ id }) => id === selectedId)
  useEffect(() => {
    if (selectedIndex >= 0) virtual.scrollToIndex(selectedIndex, { align: 'center' })
  }, [selectedIndex, virtual])
  const items = virtual.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area has to be reachable by keyboard.
    <section ref={scroller} className={styles.scroller} tabIndex={0} aria-label="Table">
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <Head key={column} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer heightPx={before} />
          {items.map(({ index }) => {
            const entry = rows[index]
            if (!entry) return null
            return (
              <Row
                key={entryKey(entry)}
                entry={entry}
                index={index}
                selected={index === selectedIndex}
                onOpen={onOpen}
              />
            )
          })}
          <Spacer heightPx={after} />
        </tbody>
      </table>
    </section>
  )
}

interface HeadProps {
  column: Column
  sorting: Sorting
  onSort: (column: Column) => void
}

function Head({ column, sorting, onSort }: HeadProps) {
  const sorted = sorting.column === column
  const Arrow = sorting.direction === 'ascending' ? ArrowUp : ArrowDown
  return (
    <th scope="col" aria-sort={sorted ? sorting.direction : 'none'}>
      <button type="button" onClick={() => onSort(column)}>
        {NAMES[column]}
        {sorted && <Arrow size={13} aria-hidden />}
      </button>
    </th>
  )
}

interface RowProps {
  entry: Entry
  index: number
  selected: boolean
  onOpen: (entry: Entry) => void
}

function Row({ entry, index, selected, onOpen }: RowProps) {
  return (
    <tr aria-rowindex={index + 2} data-selected={selected || undefined} style={{ height: ROW_PX }}>
      <td className={styles.date}>{entry.date && dateInWords(entry.date)}</td>
      <td>
        <button
          type="button"
          className={styles.title}
          aria-pressed={selected}
          onClick={() => onOpen(entry)}
        >
          {entry.title}
        </button>
      </td>
      <td>{GROUP_NAMES[entry.group]}</td>
      <td>{entry.kind}</td>
      <td>{entry.lane && LANE_NAMES[entry.lane]}</td>
      <td>{entry.placeName}</td>
      <td>{entry.confidence}</td>
    </tr>
  )
}

/** Stands for the rows that are not in the page. */
function Spacer({ heightPx }: { heightPx: number }) {
  if (heightPx <= 0) return null
  return (
    <tr aria-hidden style={{ height: heightPx }}>
      <td colSpan={COLUMNS.length} />
    </tr>
  )
}
