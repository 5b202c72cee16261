import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { LensLinks } from '../../../src/app/lens-links'
import { ViewStoreContext } from '../../../src/url/use-view'
import { createViewStore, type ViewStore } from '../../../src/url/view-store'
import { dayOf } from '../../fixtures/builders'

let views: ViewStore

beforeEach(() => {
  history.replaceState(null, '', '?utm=x&date=1997')
  views = createViewStore(window)
  render(
    <ViewStoreContext value={views}>
      <LensLinks />
    </ViewStoreContext>,
  )
})
afterEach(() => history.replaceState(null, '', '/'))

const partners = () => screen.getByRole('link', { name: 'Partners' })

it('leads to the same view through another lens, what is not known in the address included', () => {
  expect(partners().getAttribute('href')).toBe('?utm=x&date=1997-01-01&lens=partners')
})

it('leads to the date of now, also where a drag has not been written yet', () => {
  views.patch({ date: dayOf('1999-04-30') })
  fireEvent.pointerDown(partners())
  expect(partners().getAttribute('href')).toBe('?utm=x&date=1999-04-30&lens=partners')
})

it('changes the lens here on a plain press, and leaves a press for a new tab to the browser', () => {
  const kept: boolean[] = []
  const keep = (event: Event) => {
    kept.push(event.defaultPrevented)
    event.preventDefault()
  }
  addEventListener('click', keep)
  fireEvent.click(partners(), { ctrlKey: true })
  expect(views.get().lens).toBe('members')
  fireEvent.click(partners())
  removeEventListener('click', keep)
  expect(kept).toEqual([false, true])
  expect(views.get().lens).toBe('partners')
  expect(partners().getAttribute('aria-current')).toBe('page')
})
