import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { loadText } from '../data/load'
import type { Atlas } from '../domain/atlas'
import type { DownloadFile } from '../table/table-pane'
import { useView, useViewStore } from '../url/use-view'
import { useRecord } from './state/record'
import { useOpenEntry } from './state/use-open-entry'
import { useFilter } from './state/use-search'

const TablePane = lazy(() =>
  import('../table/table-pane').then(({ TablePane }) => ({ default: TablePane })),
)

async function loadDownloads(atlas: Atlas): Promise<DownloadFile[]> {
  const { files } = JSON.parse(await loadText(atlas, 'exports')) as { files: DownloadFile[] }
  return files
}

/** The table in place of the map; it shares filters, selection and address with everything else. */
export function TableStage() {
  const { atlas, entries, sources } = useRecord()
  const views = useViewStore()
  const event = useView('event')
  const place = useView('place')
  const filter = useFilter()
  const open = useOpenEntry()
  const downloads = useQuery({
    queryKey: ['downloads'],
    queryFn: () => loadDownloads(atlas as Atlas),
    enabled: atlas !== null,
  })
  return (
    <Suspense fallback={null}>
      <TablePane
        entries={entries.all}
        sources={[...sources.values()]}
        filter={filter}
        selectedId={event ?? place}
        downloads={downloads.data ?? []}
        onOpen={open}
        onRemovePeriod={() => views.patch({ period: null })}
      />
    </Suspense>
  )
}
