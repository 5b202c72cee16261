import { describe, expect, it } from 'vitest'
import {
  applyPatch,
  type Camera,
  DEFAULT_VIEW,
  FOUNDING_DAY,
  isChoice,
  sameCamera,
  sameView,
} from '../../../src/domain/view-state'
import { dayOf } from '../../fixtures/builders'

const camera: Camera = { zoom: 5, latitude: -6.2, longitude: 106.8, bearing: 0, pitch: 0 }
const period = { from: dayOf('1997-01-01'), to: dayOf('2008-12-31') }
const moved = { ...DEFAULT_VIEW, map: camera }

describe('the view without an address', () => {
  it('stands on the day of the Bangkok Declaration', () => {
    expect(DEFAULT_VIEW.date).toBe(dayOf('1967-08-08'))
    expect(FOUNDING_DAY).toBe(DEFAULT_VIEW.date)
  })
})

describe('another lens', () => {
  const asked = { ...DEFAULT_VIEW, show: ['path'] }

  it('lets go of what the last one was asked to show', () => {
    expect(applyPatch(asked, { lens: 'forums' }).show).toEqual([])
  })

  it('keeps what it is itself asked to show', () => {
    expect(applyPatch(asked, { lens: 'forums', show: ['tac'] }).show).toEqual(['tac'])
  })

  it('is no other lens where it is the same', () => {
    expect(applyPatch(asked, { lens: 'members', date: 0 }).show).toEqual(['path'])
  })
})

describe('a choice', () => {
  it.each([
    ['a new event', { event: 'charter-signed-2007' }, true],
    ['a new place', { place: 'IDN' }, true],
    ['the event that is chosen already', { event: null }, false],
    ['the lens that is on already', { lens: 'members' }, false],
    ['a period', { period }, true],
    ['no period, where there is none', { period: null }, false],
    ['what a lens shows', { show: ['east-asia-summit'] }, true],
    ['a date', { date: 0 }, false],
    ['a window', { from: 0, to: 100 }, false],
    ['a camera', { map: camera }, false],
    ['a theme', { theme: 'dark' }, false],
    ['a date with a new event', { date: 0, event: 'afta-1992' }, true],
    ['nothing', {}, false],
  ] as const)('is made by %s: %s', (_name, patch, expected) => {
    expect(isChoice(DEFAULT_VIEW, patch)).toBe(expected)
  })

  it('is made by letting go of the event', () => {
    expect(isChoice({ ...DEFAULT_VIEW, event: 'afta-1992' }, { event: null })).toBe(true)
  })

  it('is made by letting go of the period, but not by one of the same days', () => {
    const kept = { ...DEFAULT_VIEW, period }
    expect(isChoice(kept, { period: null })).toBe(true)
    expect(isChoice(kept, { period: { ...period } })).toBe(false)
  })
})

describe('applying a patch', () => {
  it('changes what the patch names and nothing else', () => {
    expect(applyPatch(DEFAULT_VIEW, { date: 0 })).toEqual({ ...DEFAULT_VIEW, date: 0 })
  })

  it('lets go of the camera where something new is chosen', () => {
    expect(applyPatch(moved, { event: 'afta-1992' }).map).toBeNull()
  })

  it('keeps the camera that comes with a choice', () => {
    const next = { ...camera, zoom: 7 }
    expect(applyPatch(moved, { event: 'afta-1992', map: next }).map).toBe(next)
  })

  it('keeps the camera where a period is set or let go of: the subject stays the same', () => {
    const kept = applyPatch(moved, { period })
    expect(kept.map).toBe(camera)
    expect(applyPatch(kept, { period: null }).map).toBe(camera)
  })

  it('keeps the camera while the date moves', () => {
    expect(applyPatch(moved, { date: 0 }).map).toBe(camera)
  })

  it('keeps the camera where the present choice is made again', () => {
    const chosen = { ...moved, place: 'IDN' }
    expect(applyPatch(chosen, { place: 'IDN', date: 0 }).map).toBe(camera)
  })

  it('returns the very same view where nothing changes', () => {
    expect(applyPatch(moved, { date: moved.date, event: null })).toBe(moved)
  })

  it('returns the very same view for an equal camera', () => {
    expect(applyPatch(moved, { map: { ...camera } })).toBe(moved)
  })

  it('leaves the view that was given as it was', () => {
    applyPatch(moved, { event: 'afta-1992' })
    expect(moved).toEqual({ ...DEFAULT_VIEW, map: camera })
  })
})

describe('two views are the same', () => {
  it('where all values are equal', () => {
    expect(sameView(moved, { ...moved, map: { ...camera } })).toBe(true)
  })

  it.each([
    ['date', { date: 0 }],
    ['from', { from: 0 }],
    ['to', { to: 0 }],
    ['period', { period }],
    ['event', { event: 'afta-1992' }],
    ['place', { place: 'IDN' }],
    ['map', { map: null }],
    ['theme', { theme: 'dark' }],
  ] as const)('but not where %s differs', (_key, patch) => {
    expect(sameView(moved, { ...moved, ...patch })).toBe(false)
  })
})

describe('two cameras are the same', () => {
  it('where there is none on either side', () => {
    expect(sameCamera(null, null)).toBe(true)
  })

  it('but not where there is one on one side only', () => {
    expect([sameCamera(camera, null), sameCamera(null, camera)]).toEqual([false, false])
  })

  it.each(['zoom', 'latitude', 'longitude', 'bearing', 'pitch'] as const)(
    'but not where the %s differs',
    (key) => {
      expect(sameCamera(camera, { ...camera, [key]: 1 })).toBe(false)
    },
  )
})
