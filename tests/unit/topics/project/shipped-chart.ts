import { indexEntries } from '../../../../src/domain/entry-index'
import { entriesOf } from '../../../../src/domain/make-entries'
import { type ChartRow, projectChart } from '../../../../src/topics/project/chart-rows'
import { stretchOf } from '../../../../src/topics/project/chart-window'
import { shipped } from '../../../data/shipped'
import { found } from '../../../fixtures/builders'

export const index = indexEntries(
  entriesOf({
    events: shipped('events').events,
    members: [],
    partners: [],
    places: [],
    institutions: shipped('institutions').institutions,
    secretariesGeneral: [],
    summits: [],
    topics: shipped('topics').topics,
  }),
)
export const chart = projectChart('support-for-asean-secretariat', index)
export const stretch = found(stretchOf(chart.rows))
export const row = (id: string, rows: readonly ChartRow[] = chart.rows) =>
  found(rows.find((candidate) => candidate.id === id))
