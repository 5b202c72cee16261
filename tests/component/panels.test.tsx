import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '../../src/domain/day'
import type { AseanEvent, Disagreement, Source } from '../../src/domain/records'
import type { LensControls, LensRow } from '../../src/lenses/lens'
import { EventCard } from '../../src/panels/details/event-card'
import { PlaceCard } from '../../src/panels/details/place-card'
import { Hero } from '../../src/panels/hero'
import { Legend } from '../../src/panels/legend'
import { found } from '../fixtures/builders'

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

describe('the place card', () => {
  it('gives each statement the numbers of its own sources', () => {
    render(
      <PlaceCard
        place={{
          name: { en: 'A hall' },
          kind: 'venue',
          accuracyMetres: 20,
          coordinateSupport: { en: 'Measured.' },
          sources: ['book'],
          confidence: 'verified',
        }}
        statements={EVENT.body}
        events={[]}
        sources={SOURCES}
        countryName={(code) => code}
        onEvent={() => undefined}
      />,
    )
    const statement = found(screen.getByText('It binds them still.').closest('p'))
    const marks = within(statement).getAllByRole('link')
    expect(marks.map((mark) => mark.textContent)).toEqual(['2'])
    expect(screen.getAllByRole('listitem').map(({ id }) => id)).toEqual([
      'source-1',
      'source-2',
      'source-3',
    ])
  })
})

describe('the date as headline', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const sentence = (full: string) => ({ brief: '', short: '', change: '', full })
  const spoken = () => screen.getByRole('status', { name: 'On this date' }).textContent

  it('waits for the cursor to rest before assistive technology hears the new state', () => {
    const { rerender } = render(<Hero day={toDay(1967, 8, 8)} sentence={sentence('5 members.')} />)
    expect(spoken()).toBe('On 8 August 1967: 5 members.')
    rerender(<Hero day={toDay(1984, 1, 7)} sentence={sentence('6 members.')} />)
    expect(spoken()).toContain('5 members.')
    act(() => void vi.advanceTimersByTime(400))
    expect(spoken()).toBe('On 7 January 1984: 6 members.')
  })

  it('keeps the state to read but tells of no change while it is silent', () => {
    const { rerender } = render(<Hero day={0} sentence={sentence('5 members.')} isSilent />)
    const status = screen.getByRole('status', { name: 'On this date' })
    expect(status.getAttribute('aria-live')).toBe('off')
    expect(spoken()).toContain('5 members.')
    rerender(<Hero day={0} sentence={sentence('5 members.')} />)
    expect(status.getAttribute('aria-live')).toBe('polite')
  })

  it('shows the year at once', () => {
    render(<Hero day={toDay(1984, 1, 7)} sentence={null} />)
    expect(screen.getByText('1984')).toBeTruthy()
    expect(screen.getAllByText('7 January')).toHaveLength(2)
  })
})

describe('the legend', () => {
  const rows: LensRow[] = [
    {
      id: 'THA',
      target: { place: 'THA' },
      name: 'Thailand',
      swatch: { fill: 'founding' },
      words: 'member since 8 August 1967',
    },
    {
      id: 'TLS',
      target: { place: 'TLS' },
      name: 'Timor-Leste',
      swatch: { fill: 'not-yet' },
      words: 'not yet a member',
    },
  ]
  const props = {
    legend: [],
    rows,
    rowsName: 'Countries',
    isSelected: () => false,
    onChoose: vi.fn(),
    onHover: vi.fn(),
  }

  it('names every country with its state and says which one is chosen', async () => {
    const onChoose = vi.fn()
    render(<Legend {...props} isSelected={({ id }) => id === 'THA'} onChoose={onChoose} />)
    const thailand = screen.getByRole('button', { name: 'Thailand, member since 8 August 1967' })
    expect(thailand.getAttribute('aria-pressed')).toBe('true')
    await userEvent.click(screen.getByRole('button', { name: 'Timor-Leste, not yet a member' }))
    expect(onChoose).toHaveBeenCalledWith(rows[1])
  })

  it('tells what the pointer or the focus rests on', async () => {
    const onHover = vi.fn()
    render(<Legend {...props} onHover={onHover} />)
    await userEvent.tab()
    expect(onHover).toHaveBeenLastCalledWith(rows[0])
  })

  it('says what the lens has to do without', () => {
    render(<Legend {...props} missing={['The file forums.json could not be loaded.']} />)
    expect(screen.getByRole('alert').textContent).toContain('forums.json')
  })

  const controls: LensControls = {
    name: 'Forums',
    kind: 'several',
    options: [
      { id: 'one', name: 'One' },
      { id: 'two', name: 'Two' },
    ],
    chosen: (show) => show,
  }

  it('adds a choice to the others, in the order of the options', async () => {
    const onShow = vi.fn()
    render(<Legend {...props} controls={controls} chosen={['two']} onShow={onShow} />)
    await userEvent.click(screen.getByRole('checkbox', { name: 'One' }))
    expect(onShow).toHaveBeenCalledWith(['one', 'two'])
  })

  it('folds a long choice away behind what is chosen, and keeps it in reach', async () => {
    const options = ['One', 'Two', 'Three', 'Four'].map((name) => ({ id: name, name }))
    render(<Legend {...props} controls={{ ...controls, options }} chosen={['Two']} />)
    const summary = screen.getByText('Forums: Two')
    expect(summary.closest('details')?.open).toBe(false)
    await userEvent.click(summary)
    expect(summary.closest('details')?.open).toBe(true)
    expect(screen.getAllByRole('checkbox')).toHaveLength(4)
  })

  it('explains the looks before a list that has to scroll, and after a short one', () => {
    const legend = [{ id: 'a', label: 'Founder', swatch: { fill: 'founding' } }] as const
    const many = Array.from({ length: 13 }, (_, index) => ({
      id: `row-${index}`,
      target: { place: 'THA' },
      name: `Row ${index}`,
      swatch: { fill: 'founding' } as const,
      words: 'a row',
    }))
    const order = () => screen.getAllByRole('list').map((list) => list.getAttribute('aria-label'))
    const { rerender } = render(<Legend {...props} legend={legend} />)
    expect(order()).toEqual(['Countries', 'Colours'])
    rerender(<Legend {...props} legend={legend} rows={many} />)
    expect(order()).toEqual(['Colours', 'Countries'])
  })

  it('has one choice only where the lens allows one', async () => {
    const onShow = vi.fn()
    const one = { ...controls, kind: 'one' as const }
    render(<Legend {...props} controls={one} chosen={['two']} onShow={onShow} />)
    await userEvent.click(screen.getByRole('radio', { name: 'One' }))
    expect(onShow).toHaveBeenCalledWith(['one'])
  })
})
