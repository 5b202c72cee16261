import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { type BodyBox, isSameBox } from '../../../src/structure/body-box'
import { Diagram } from '../../../src/structure/diagram'
import { MAIN_PLAN, WHOLE_PLAN } from '../../../src/structure/plan'
import { found, itemAt } from '../../fixtures/builders'
import { bodiesOnDate, INSTITUTIONS } from '../../unit/structure/shipped-bodies'

function diagram(isoDate: string, patch: Partial<Parameters<typeof Diagram>[0]> = {}) {
  const onChoose = vi.fn()
  const props = {
    bodies: bodiesOnDate(isoDate),
    plan: WHOLE_PLAN,
    still: () => false,
    selectedId: null,
    actingId: null,
    onChoose,
    ...patch,
  }
  render(<Diagram {...props} />)
  return onChoose
}

/** All bodies of a date, to be drawn over those of another. */
const shown = (isoDate: string) => (
  <Diagram
    {...{ bodies: bodiesOnDate(isoDate), plan: WHOLE_PLAN, still: () => false }}
    {...{ selectedId: null, actingId: null, onChoose: () => undefined }}
  />
)

describe('a box on another date', () => {
  const [body] = bodiesOnDate('1976-06-07')
  const props = (patch: Partial<Parameters<typeof BodyBox>[0]> = {}) => ({
    body: { ...found(body) },
    box: { xPx: 0, yPx: 40, widthPx: 100, heightPx: 30 },
    ...{ steps: undefined, isAhead: false, isSelected: false, isActing: false },
    ...{ seen: SEEN, onChoose: CHOOSE },
    ...patch,
  })

  it('is not drawn again where all about it is as it was', () => {
    expect(isSameBox(props(), props())).toBe(true)
  })

  it.each([
    ['is renamed', { body: { ...found(body), label: 'Another' } }],
    ['moves', { box: { xPx: 8, yPx: 40, widthPx: 100, heightPx: 30 } }],
    ['is in a list now', { box: undefined }],
    ['is selected', { isSelected: true }],
  ])('is drawn again where it %s', (_, patch) => {
    expect(isSameBox(props(), props(patch))).toBe(false)
    expect(isSameBox(props(patch), props())).toBe(false)
  })
})

const SEEN = { current: new Set<string>() }
const CHOOSE = () => undefined

describe('the diagram', () => {
  it('has a button for every body of the date, named in full with its time', () => {
    diagram('1976-06-07')
    const names = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))
    expect(names).toHaveLength(bodiesOnDate('1976-06-07').length)
    expect(names).toContain('Secretary-General of the ASEAN Secretariat, since 7 June 1976')
    expect(names).toContain('ASEAN Ministerial Meeting, since 8 August 1967')
  })

  it('nests what a body holds in the list under it', () => {
    diagram('2026-01-01')
    const department = screen.getByRole('button', { name: /^ASEAN Economic Community Department/ })
    const inside = within(found(department.closest('li')))
    expect(inside.getByRole('button', { name: /^Market Integration Directorate/ })).toBeTruthy()
    expect(inside.queryByRole('button', { name: /^ASEAN Foundation/ })).toBeNull()
  })

  it('hands up the body that is chosen, with keyboard and pointer alike', async () => {
    const onChoose = diagram('1967-08-08', { plan: MAIN_PLAN })
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(onChoose).toHaveBeenCalledWith('amm')
  })

  it('leads with arrows down the list, into what a body holds, and out again', async () => {
    diagram('2026-01-01')
    const focused = () => document.activeElement?.textContent
    await userEvent.tab()
    expect(focused()).toBe('Summit')
    await userEvent.keyboard('{ArrowDown}')
    expect(focused()).toBe('Coordinating Council')
    await userEvent.keyboard('{ArrowRight}')
    expect(focused()).toBe('Political-Security Council')
    await userEvent.keyboard('{ArrowDown}')
    expect(focused()).toBe('Economic Council')
    await userEvent.keyboard('{ArrowLeft}')
    expect(focused()).toBe('Coordinating Council')
    await userEvent.keyboard('{End}')
    expect(focused()).toBe('ASEAN Regional Forum')
    await userEvent.keyboard('{ArrowDown}')
    expect(focused()).toBe('ASEAN Regional Forum')
    await userEvent.keyboard('{Home}')
    expect(focused()).toBe('Summit')
  })

  it('keeps a body the same box when it is renamed, and says what it was called', () => {
    const { rerender } = render(shown('1992-07-21'))
    const box = screen.getByRole('button', { name: /^Secretary-General of the ASEAN Secretariat,/ })
    rerender(shown('1992-07-22'))
    const name =
      'Secretary-General of ASEAN, since 7 June 1976, formerly Secretary-General of the ASEAN Secretariat'
    expect(screen.getByRole('button', { name })).toBe(box)
    expect(box.hasAttribute('data-renamed')).toBe(true)
    rerender(shown('1993-07-23'))
    expect(
      screen.getByRole('button', { name: 'Secretary-General of ASEAN, since 7 June 1976' }),
    ).toBe(box)
  })

  it('lets no box appear anew that only moves under another in the list', () => {
    const { rerender } = render(shown('1976-06-06'))
    rerender(shown('1976-06-07'))
    const isKept = (name: RegExp) => screen.getByRole('button', { name }).hasAttribute('data-kept')
    expect(isKept(/^ASEAN Secretariat,/)).toBe(true)
    expect(isKept(/^Secretary-General/)).toBe(false)
  })

  it('numbers the steps of the decision that is followed', () => {
    const steps = INSTITUTIONS.decisionSteps
    diagram('2025-05-26', { followed: { steps, step: itemAt(steps, 2) } })
    expect(screen.getByRole('button', { name: /^ASEAN Summit,.*, step 1 and 9$/ })).toBeTruthy()
  })

  it('marks the body that acts in a step', () => {
    Element.prototype.scrollIntoView = () => undefined
    diagram('2018-11-13', { actingId: 'acc' })
    const acting = screen.getAllByRole('button').filter((b) => b.hasAttribute('aria-current'))
    expect(acting.map((button) => button.textContent)).toEqual(['Coordinating Council'])
  })
})
