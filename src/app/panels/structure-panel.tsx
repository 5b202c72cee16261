import { useDeferredValue, useMemo } from 'react'
import type { Span } from '../../domain/atlas'
import type { Day } from '../../domain/day'
import { anchorDay, parseEdtf } from '../../domain/edtf'
import { inOfficeOn, nextAfterGap } from '../../domain/office'
import type { DecisionStep } from '../../domain/structure-records'
import { shownOf, withStep, withWhole } from '../../structure/shown'
import { StructureCard } from '../../structure/structure-card'
import type { StructureProps } from '../../structure/structure-props'
import { useStructure } from '../../structure/use-structure'
import { WholeStructure } from '../../structure/whole-structure'
import { useView, useViewStore } from '../../url/use-view'
import { useCountryName } from '../state/country-name'
import { useRecord } from '../state/record'
import { useGoToEvent } from '../state/use-go-to-event'
import { dayPatch } from '../state/window-showing'
import { type StructureParts, useStructureParts } from './structure-parts'
import { TextLinks } from './text-links'

/** ASEAN's bodies on the cursor's date, with what the Secretariat does and who pays for it. */
export function StructurePanel() {
  const record = useRecord()
  const parts = useStructureParts()
  const { span } = record
  if (!span || parts.institutions.length === 0) return null
  return (
    <TextLinks ownId={null}>
      <LoadedPanel {...{ parts, span }} />
    </TextLinks>
  )
}

function LoadedPanel({ parts, span }: { parts: StructureParts; span: Span }) {
  const record = useRecord()
  const goTo = useGoToEvent()
  const countryName = useCountryName()
  // Bodies come and go many at a time: the panel is drawn in pieces between the frames of a scrub.
  const day = useDeferredValue(useView('date'))
  const show = useView('show')
  const selectedId = useView('event')
  const { institutions, steps, people, functions, staffing, budget } = parts
  const handlers = useHandlers(steps, span)
  const structure = useStructure(institutions, day)
  const person = inOfficeOn(people, day)
  const { whole, step } = shownOf(show, steps)
  const props: StructureProps = {
    ...{ structure, day, selectedId, institutions, steps, step },
    ...handlers,
    sources: record.sources,
    decisionTitle: record.entries.get(steps[0]?.decision ?? '')?.title ?? '',
  }
  return (
    <>
      <StructureCard
        {...props}
        {...{ functions, staffing, budget, events: record.events }}
        leader={person && { person, country: countryName(person.country) }}
        next={nextAfterGap(people, day)}
        onRecord={handlers.onBody}
        onEvent={goTo}
        onWhole={handlers.onWhole}
      />
      {whole && <WholeStructure {...props} onClose={handlers.onClose} />}
    </>
  )
}

/** What the panel does to the view; the same functions at every date, so that nothing redraws. */
function useHandlers(steps: readonly DecisionStep[], span: Span) {
  const views = useViewStore()
  return useMemo(() => {
    const shown = () => views.get().show
    const toDay = (wanted: Day) => dayPatch(views.get(), span, wanted)
    return {
      // What is shown stays in the address: the way back leads to it.
      onBody: (id: string) => views.patch({ event: id }),
      onDay: (wanted: Day) => views.patch(toDay(wanted)),
      onWhole: () => views.patch({ show: withWhole(shown(), true) }),
      onClose: () => views.patch({ show: withWhole(withStep(shown(), steps, null), false) }),
      // A decision is followed in the whole picture, where all that act are in sight.
      onStep: (next: DecisionStep | null, isPlayed = false) =>
        views.patch(
          {
            show: withStep(withWhole(shown(), true), steps, next?.id ?? null),
            ...(next && toDay(dayOf(next))),
          },
          // Back leaves the whole run, not one step of many.
          isPlayed ? { history: 'replace' } : {},
        ),
    }
  }, [views, steps, span])
}

function dayOf({ date }: DecisionStep): Day {
  const read = parseEdtf(date)
  return read ? anchorDay(read) : 0
}
