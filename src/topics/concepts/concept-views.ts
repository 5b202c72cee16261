import { toDay } from '../../domain/day'
import type { ViewPatch } from '../../domain/view-state'

/** Where a concept was written down, and a view of the map that shows it at work. */
export interface ConceptView {
  /** Ids of events whose text carries it. */
  writtenIn: readonly string[]
  /** What the link says will be seen. */
  words: string
  patch: ViewPatch
}

const JAKARTA = { zoom: 12.4, latitude: -6.2386, longitude: 106.799, bearing: 0, pitch: 0 }

/** By id of the concept. The lens, the date and, where the lens does not frame it, the camera. */
export const CONCEPT_VIEWS: Readonly<Record<string, ConceptView>> = {
  'asean-way': {
    writtenIn: ['tac-1976', 'charter-signed-2007'],
    words: 'States in the Treaty of Amity and Cooperation, which holds its rules',
    patch: { lens: 'forums', show: ['tac'], date: toDay(2022, 8, 3), map: null },
  },
  'asean-centrality': {
    writtenIn: ['charter-signed-2007', 'aoip-2019'],
    words: 'Forums that ASEAN leads, on the day when the East Asia Summit grew to eighteen',
    patch: {
      lens: 'forums',
      show: ['apt', 'eas', 'arf'],
      date: toDay(2011, 11, 19),
      map: null,
    },
  },
  consensus: {
    writtenIn: ['charter-signed-2007'],
    words: 'Summits, where all members decide together, on the day when the Charter began',
    patch: { lens: 'summits', date: toDay(2008, 12, 15), map: null },
  },
  'non-interference': {
    writtenIn: ['tac-1976', 'charter-signed-2007'],
    words: 'The first states in the Treaty of Amity and Cooperation, 1976',
    patch: { lens: 'forums', show: ['tac'], date: toDay(1976, 2, 24), map: null },
  },
  connectivity: {
    writtenIn: ['mpac-2010', 'mpac-2025'],
    words: 'One link in Jakarta: the metro line with the station named after ASEAN',
    patch: { lens: 'secretariat', date: toDay(2019, 4, 10), map: JAKARTA },
  },
  'pillar-economic': {
    writtenIn: ['bali-concord-ii-2003', 'aec-blueprint-2007'],
    words: 'The largest trade agreement around it: states in RCEP, 2022',
    patch: { lens: 'forums', show: ['rcep'], date: toDay(2022, 1, 1), map: null },
  },
  'pillar-political-security': {
    writtenIn: ['bali-concord-ii-2003', 'cha-am-hua-hin-2009'],
    words: 'The Regional Forum, where foreign ministers discuss security, 2009',
    patch: { lens: 'forums', show: ['arf'], date: toDay(2009, 3, 1), map: null },
  },
  'pillar-socio-cultural': {
    writtenIn: ['bali-concord-ii-2003', 'cha-am-hua-hin-2009'],
    words: 'Two of its bodies in Jakarta: the ASEAN Foundation and the AHA Centre',
    patch: { lens: 'secretariat', date: toDay(2011, 11, 17), map: JAKARTA },
  },
}
