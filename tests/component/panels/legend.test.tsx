import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { LensControls, LensRow } from '../../../src/lenses/lens'
import { Legend } from '../../../src/panels/legend'

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
