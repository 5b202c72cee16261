import { TermsStrip } from '../../structure/terms-strip'
import type { WindowMotion } from '../../timeline/window/window-motion'
import { useView, useViewStore } from '../../url/use-view'
import { useRecord } from '../state/record'

/** The Secretaries-General under the timeline, as the address asks for them. */
export function TermsLane({ motion }: { motion: WindowMotion }) {
  const { entries, span } = useRecord()
  const views = useViewStore()
  const day = useView('date')
  const selectedId = useView('event')
  if (!span) return null
  return (
    <TermsStrip
      entries={entries.all}
      window={motion}
      lastDay={span.last}
      onChoose={(id) => views.patch({ event: views.get().event === id ? null : id })}
      {...{ day, selectedId }}
    />
  )
}
