import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { AseanEvent, Disagreement, Source } from '../../../../src/domain/records'
import { EventCard } from '../../../../src/panels/details/event-card'

const SOURCES: ReadonlyMap<string, Source> = new Map([
  [
    'treaty-text',
    { id: 'treaty-text', title: 'Text of the treaty', publisher: 'ASEAN', kind: 'document' },
  ],
  ['news', { id: 'news', title: 'News report', url: 'https://example.org/a', kind: 'page' }],
  ['book', { id: 'book', title: 'A book', kind: 'document' }],
])

const EVENT: AseanEvent = {
  id: 'treaty-1976',
  date: '1976-02-24',
  kind: 'treaty',
  lane: 'political-security',
  pillars: ['political-security'],
  importance: 4,
  title: { en: 'A treaty is signed' },
  label: { en: 'Treaty' },
  body: [
    { text: { en: 'Five states signed.' }, sources: ['news', 'treaty-text'] },
    { text: { en: 'It binds them still.' }, sources: ['treaty-text'] },
  ],
  place: { name: { en: 'Denpasar' }, country: 'IDN', point: [115.2, -8.65], precision: 'city' },
  countries: ['IDN', 'MYS'],
  sources: ['treaty-text', 'news'],
  confidence: 'verified',
}

const DISAGREEMENT: Disagreement = {
  id: 'which-day',
  topic: { en: 'Which day it was signed' },
  values: [
    { text: { en: 'On 24 February' }, sources: ['treaty-text'] },
    { text: { en: 'On 25 February' }, sources: ['book'] },
  ],
  shown: { en: 'Shown: 24 February.' },
  reason: { en: 'The text itself is dated.' },
  confidence: 'verified',
  appliesTo: ['treaty-1976'],
}

function card(patch: Partial<Parameters<typeof EventCard>[0]> = {}) {
  const onCountry = vi.fn()
  render(
    <EventCard
      event={EVENT}
      sources={SOURCES}
      disagreements={[]}
      countryName={(code) => ({ IDN: 'Indonesia', MYS: 'Malaysia' })[code] ?? code}
      onCountry={onCountry}
      {...patch}
    />,
  )
  return onCountry
}

describe('the event card', () => {
  it('says title, date, lane and place', () => {
    card()
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('A treaty is signed')
    expect(screen.getByText(/Political-Security · Treaty · 24 February 1976/)).toBeTruthy()
    expect(screen.getByText(/Denpasar, Indonesia/)).toBeTruthy()
  })

  it('numbers sources in the order in which statements use them', () => {
    card()
    const marks = screen.getAllByRole('link', { name: /^Source/ }).map((a) => a.textContent)
    expect(marks).toEqual(['1', '2', '2'])
    const list = within(screen.getByRole('region', { name: 'Sources' })).getAllByRole('listitem')
    expect(list.map((item) => item.textContent)).toEqual([
      '1News report',
      '2Text of the treatyASEAN',
    ])
  })

  it('gives every value of a disagreement with its source, and the reason', () => {
    card({ disagreements: [DISAGREEMENT] })
    const section = within(screen.getByRole('region', { name: 'Sources disagree' }))
    expect(section.getByText(/On 24 February/)).toBeTruthy()
    expect(section.getByText(/On 25 February/).textContent).toContain('3')
    expect(section.getByText('The text itself is dated.')).toBeTruthy()
  })

  it('has no flag where sources agree', () => {
    card()
    expect(screen.queryByText(/Sources disagree/)).toBeNull()
  })

  it('says that an uncertain record is uncertain', () => {
    card({ event: { ...EVENT, confidence: 'uncertain' } })
    expect(screen.getByText('Uncertain')).toBeTruthy()
  })

  it('leads to a state that took part', async () => {
    const onCountry = card()
    await userEvent.click(screen.getByRole('button', { name: 'Malaysia' }))
    expect(onCountry).toHaveBeenCalledWith('MYS')
  })
})
