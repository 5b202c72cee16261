import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeSet } from '../../../../src/timeline/layout/place-set'

function setOf(size: number, members: readonly number[]) {
  const set = placeSet(size)
  for (const member of members) set.add(member)
  return set
}

const anySet = fc.integer({ min: 1, max: 5000 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    members: fc.array(fc.nat(size - 1), { maxLength: 40 }),
    place: fc.nat(size - 1),
  }),
)

describe('a set of places', () => {
  it('knows the member before and after any place', () => {
    fc.assert(
      fc.property(anySet, ({ size, members, place }) => {
        const set = setOf(size, members)
        const before = Math.max(-1, ...members.filter((member) => member < place))
        const after = Math.min(...members.filter((member) => member > place))
        expect([set.previous(place), set.next(place)]).toEqual([
          before,
          after === Number.POSITIVE_INFINITY ? -1 : after,
        ])
      }),
    )
  })

  it('does not count the place itself', () => {
    const set = setOf(100, [31, 32])
    expect([set.next(31), set.previous(32), set.next(32), set.previous(31)]).toEqual([
      32, 31, -1, -1,
    ])
  })

  it('finds a member at the far end of many', () => {
    const set = setOf(1_000_000, [0, 999_999])
    expect([set.next(0), set.previous(999_999)]).toEqual([999_999, 0])
  })

  it('has no neighbours where it is empty', () => {
    expect([placeSet(0).next(0), placeSet(64).next(5), placeSet(64).previous(5)]).toEqual([
      -1, -1, -1,
    ])
  })
})
