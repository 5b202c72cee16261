import { useQuery } from '@tanstack/react-query'
import { fileQuery } from '../../data/queries'
import { BOUNDARY_POLICY } from '../../map/boundary-policy'
import { useRecord } from '../state/record'
import styles from './origins.module.css'

/** What the map does about disputed land, and what came from where, under which licence. */
export function Origins({ ofMapOnly = false }: { ofMapOnly?: boolean }) {
  const { atlas } = useRecord()
  const { data } = useQuery(fileQuery(atlas ?? undefined, 'attribution'))
  const origins = data?.content.origins.filter(
    ({ files }) => !ofMapOnly || files.some((file) => file.startsWith('geo/')),
  )
  return (
    <>
      <p className={styles.policy}>{BOUNDARY_POLICY}</p>
      <ul className={styles.origins}>
        {origins?.map(({ id, title, version, licence, url, note }) => (
          <li key={id}>
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
            {version && ` ${version}`}, {licence}. {note}
          </li>
        ))}
      </ul>
    </>
  )
}
