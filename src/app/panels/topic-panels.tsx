import { ViewLink } from '../../panels/details/linked-text'
import { DebateOverview } from '../../topics/debates/debate-overview'
import debates from '../../topics/debates/debates.module.css'
import { useView } from '../../url/use-view'
import { useLens } from '../state/lens'
import { useRecord } from '../state/record'
import { RecordView } from './record-view'
import { TextLinks } from './text-links'

/** What the lens is about, while nothing is selected. */
export function TopicPanel() {
  return useView('lens') === 'project' ? <ProjectPanel /> : <DebatesPanel />
}

/** The project that the record has, with its chart. */
function ProjectPanel() {
  const { entries } = useRecord()
  const project = entries.all.find(({ group, kind }) => group === 'project' && kind === 'Project')
  return project ? <RecordView id={project.id} /> : null
}

/** All debates, or the one that the lens is asked to show. */
function DebatesPanel() {
  const { entries } = useRecord()
  const show = useView('show')
  const { lens } = useLens()
  const chosen = lens.controls?.chosen(show).find((id) => entries.get(id)?.kind === 'Debate')
  return (
    <TextLinks ownId={chosen ?? null}>
      {chosen === undefined ? (
        <DebateOverview index={entries} />
      ) : (
        <>
          <ViewLink className={debates.back} patch={{ lens: 'debates', show: [] }}>
            All debates
          </ViewLink>
          <RecordView id={chosen} />
        </>
      )}
    </TextLinks>
  )
}
