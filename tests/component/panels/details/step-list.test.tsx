import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { StepList, stepOfPeriod } from '../../../../src/panels/details/step-list'

const NO_CITATIONS = { list: [], numberOf: () => null }

describe('the steps of a state towards ASEAN', () => {
  const observer = stepOfPeriod({
    status: 'special observer',
    from: '1981~',
    to: '..',
    note: { en: 'The year differs between sources.' },
    sources: [],
    confidence: 'uncertain',
  })

  it('say what the state was, from when to when, and what is to be noted', () => {
    render(<StepList steps={[observer]} citations={NO_CITATIONS} />)
    const step = screen.getByRole('listitem').textContent
    expect(step).toMatch(/^Special observer, .*1981/)
    expect(step).toContain('The year differs between sources.')
  })

  it('are called uncertain where their date is', () => {
    const sure = { ...observer, name: 'Observer', confidence: 'verified' } as const
    render(<StepList steps={[observer, sure]} citations={NO_CITATIONS} />)
    const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '')
    expect(said.map((text) => text.includes('uncertain'))).toEqual([true, false])
  })
})
