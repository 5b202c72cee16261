import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { createShowingStore, ShowingContext } from '../../../src/story/showing'
import { WallPicture } from '../../../src/story/wall-picture'

it('a point on the small map is the same point of the wall, whatever its window measures', () => {
  const store = createShowingStore()
  store.set({ spotlight: { x: 0.5, y: 0.5 } })
  const box = { left: 100, top: 50, width: 400, height: 200 }
  Element.prototype.getBoundingClientRect = () => ({ ...box }) as DOMRect
  const draw = (heightPx: number, stagePx: number) => (
    <ShowingContext value={store}>
      <WallPicture store={store} wall={{ widthPx: 1920, heightPx, stagePx }}>
        <p>map</p>
      </WallPicture>
    </ShowingContext>
  )
  const { rerender } = render(draw(1080, 864))
  const frame = screen.getByText('map').parentElement?.parentElement
  if (!frame) throw new Error('the picture has no frame')
  const point = (type: string, clientX: number, clientY: number) =>
    fireEvent(frame, new MouseEvent(type, { clientX, clientY, bubbles: true }))
  point('pointerdown', 200, 150)
  expect(store.get().spotlight).toEqual({ x: 0.25, y: 0.4 })
  rerender(draw(1000, 900))
  point('pointermove', 500, 250)
  expect(store.get().spotlight).toEqual({ x: 1, y: 0.9 })
})
