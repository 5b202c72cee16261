import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DateLegend } from '../../../../src/timeline/key/date-legend'

function rows() {
  const { container } = render(<DateLegend />)
  return { container, items: screen.getAllByRole('listitem') }
}

describe('the legend of dates', () => {
  it('says in words what every mark means', () => {
    const { items } = rows()
    expect(items.map((item) => item.lastChild?.textContent)).toEqual([
      'Known to the day',
      'Known to the month',
      'Known to the season',
      'Known to the year',
      'Known to the decade',
      'Known to the century',
      'About this date (c.)',
      'Uncertain',
      'Lasted from … to …',
      'Ends are not exact',
      'Still goes on',
      'Start or end not known',
      'After the date shown: hollow',
      'Another date that a source gives',
      'Several together: +3, opens as a list',
    ])
  })

  it('names its lists', () => {
    rows()
    const list = screen.getByRole('list', { name: 'What lasted' })
    expect(within(list).getAllByRole('listitem')).toHaveLength(4)
  })

  it('draws each differently, in the colour of the text, and for the eye only', () => {
    const { container } = rows()
    const pictures = [...container.querySelectorAll('svg')]
    expect(new Set(pictures.map((svg) => svg.innerHTML)).size).toBe(15)
    expect(pictures.every((svg) => svg.getAttribute('aria-hidden') === 'true')).toBe(true)
    expect(container.innerHTML).not.toMatch(/#[0-9a-f]{6}|NaN/i)
  })
})
