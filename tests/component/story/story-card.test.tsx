import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { PresentPanel } from '../../../src/story/present-panel'
import { StoryCard } from '../../../src/story/story-card'
import { StoryNav } from '../../../src/story/story-nav'
import { storyOf } from '../../fixtures/story'

const STORY = storyOf('date=1976', 'date=1995', 'date=2008')

function card(isAway = false) {
  const onReturn = vi.fn()
  const onPresent = vi.fn()
  render(
    <StoryCard
      story={STORY}
      number={2}
      write={(text) => <mark>{text}</mark>}
      marks={<sup>1</sup>}
      sources={<p>Text of the treaty</p>}
      {...{ isAway, onReturn, onPresent }}
    />,
  )
  return { onReturn, onPresent }
}

describe('the card of a step', () => {
  it('says where one is, what happens and what to ask', () => {
    card()
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Title 2')
    expect(screen.getByText('· step 2 of 3').textContent).toBe('A story · step 2 of 3')
    expect(screen.getByText('Text 2.').parentElement?.textContent).toBe('Text 2.1')
    expect(screen.getByText('Question 2?')).toBeTruthy()
    expect(screen.getByText('Text of the treaty')).toBeTruthy()
  })

  it('writes text and question as whoever knows the record says: with links', () => {
    card()
    for (const text of ['Text 2.', 'Question 2?']) {
      expect(screen.getByText(text).tagName).toBe('MARK')
    }
  })

  it('keeps the speaker’s notes to the presenter window', () => {
    card()
    expect(screen.queryByText(/Notes/)).toBeNull()
  })

  it('offers a way back only after a hand has moved away', async () => {
    const { onReturn } = card(true)
    await userEvent.click(screen.getByRole('button', { name: 'Back to the step' }))
    expect(onReturn).toHaveBeenCalledOnce()
  })

  it('has nothing to come back to in the step’s own view', () => {
    card()
    expect(screen.queryByRole('button', { name: 'Back to the step' })).toBeNull()
  })
})

describe('the way through a story', () => {
  it('goes on, back and to any step', async () => {
    const onGo = vi.fn()
    render(<StoryNav story={STORY} number={2} onGo={onGo} />)
    await userEvent.click(screen.getByRole('button', { name: 'Next step' }))
    await userEvent.click(screen.getByRole('button', { name: 'Previous step' }))
    await userEvent.click(screen.getByRole('button', { name: 'Step 3: Title 3' }))
    expect(onGo.mock.calls).toEqual([[3], [1], [3]])
    expect(
      screen.getByRole('button', { name: 'Step 2: Title 2' }).getAttribute('aria-current'),
    ).toBe('step')
  })

  it('ends at both ends', () => {
    const { rerender } = render(<StoryNav story={STORY} number={1} onGo={vi.fn()} />)
    const disabled = (name: string) =>
      (screen.getByRole('button', { name }) as HTMLButtonElement).disabled
    expect([disabled('Previous step'), disabled('Next step')]).toEqual([true, false])
    rerender(<StoryNav story={STORY} number={3} onGo={vi.fn()} />)
    expect([disabled('Previous step'), disabled('Next step')]).toEqual([false, true])
  })
})

describe('the words on the wall', () => {
  it('leave out what there is none of', () => {
    const props = { name: 'A story', hero: null, progress: null, onReturn: null, sources: '' }
    render(<PresentPanel {...props} title={null} text="Go on." question={null} />)
    expect(screen.queryByText(/^Source/)).toBeNull()
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
    expect(screen.getByText('Go on.')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })
})
