import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { loadBudget } from '../data/budget'
import { fileQuery } from '../data/queries'
import type { Atlas } from '../domain/atlas'
import { clampDay } from '../domain/atlas'
import type { Day } from '../domain/day'
import { anchorDay, parseEdtf } from '../domain/edtf'
import { inOfficeOn } from '../domain/office'
import type { DecisionStep } from '../domain/structure-records'
import { shownOf, withStep, withWhole } from '../structure/shown'
import { StructureCard } from '../structure/structure-card'
import type { StructureProps } from '../structure/structure-props'
import { useStructure } from '../structure/use-structure'
import { WholeStructure } from '../structure/whole-structure'
import { useView, useViewStore } from '../url/use-view'
import { useCountryName } from './country-name'
import { useRecord } from './record'
import { useGoToEvent } from './use-go-to-event'
import { windowShowing } from './window-showing'

/** ASEAN's bodies on the cursor's date, with what the Secretariat does and who pays for it. */
export function StructurePanel() {
  const record = useRecord()
  const views = useViewStore()
  const goTo = useGoToEvent()
  const countryName = useCountryName()
  const show = useView('show')
  const props = useStructureProps()
  const { people, functions, staffing, budget } = useParts()
  if (!props) return null
  const person = inOfficeOn(people, props.day)
  return (
    <>
      <StructureCard
        {...props}
        {...{ functions, staffing, budget, events: record.events }}
        leader={person && { person, country: countryName(person.country) }}
        onRecord={(id) => views.patch({ event: id })}
        onEvent={goTo}
        onWhole={() => views.patch({ show: withWhole(show, true) })}
      />
      {shownOf(show, []).whole && (
        <WholeStructure
          {...props}
          onClose={() => {
            const kept = withStep(views.get().show, props.steps, null)
            views.patch({ show: withWhole(kept, false) })
          }}
        />
      )}
    </>
  )
}

/** What panel and dialog share; null until the record is there. */
function useStructureProps(): StructureProps | null {
  const record = useRecord()
  const views = useViewStore()
  const day = useView('date')
  const show = useView('show')
  const selectedId = useView('event')
  const { institutions, steps } = useParts()
  const structure = useStructure(institutions, day)
  const { span, sources, entries } = record
  if (!span || institutions.length === 0) return null
  const toDay = (wanted: Day) => {
    const date = clampDay(wanted, span)
    return { date, ...windowShowing(views.get(), span, date) }
  }
  const { step } = shownOf(show, steps)
  const title = entries.get(steps[0]?.decision ?? '')?.title ?? ''
  return {
    ...{ structure, day, selectedId, institutions, steps, step, sources },
    decisionTitle: title,
    onBody: (id) => views.patch({ event: id, show: withWhole(views.get().show, false) }),
    onDay: (wanted) => views.patch(toDay(wanted)),
    // A decision is followed in the whole picture, where all that act are in sight.
    onStep: (next) =>
      views.patch({
        show: withStep(withWhole(views.get().show, true), steps, next?.id ?? null),
        ...(next && toDay(dayOf(next))),
      }),
  }
}

function dayOf({ date }: DecisionStep): Day {
  const read = parseEdtf(date)
  return read ? anchorDay(read) : 0
}

/** The files that the panel draws on; empty while on their way. */
function useParts() {
  const { atlas } = useRecord()
  const files = atlas ?? undefined
  const { data: bodies } = useQuery(fileQuery(files, 'institutions'))
  const { data: people } = useQuery(fileQuery(files, 'secretaries-general'))
  const { data: topics } = useQuery(fileQuery(files, 'topics'))
  const { data: budget = null } = useQuery({
    queryKey: ['budget'],
    queryFn: () => loadBudget(atlas as Atlas),
    enabled: atlas !== null,
  })
  return useMemo(
    () => ({
      institutions: bodies?.content.institutions ?? [],
      steps: bodies?.content.decisionSteps ?? [],
      staffing: bodies?.content.staffing ?? [],
      people: people?.content.secretariesGeneral ?? [],
      functions: topics?.content.topics.filter(({ kind }) => kind === 'function') ?? [],
      budget,
    }),
    [bodies, people, topics, budget],
  )
}
