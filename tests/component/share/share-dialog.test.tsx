import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_VIEW, type ViewState } from '../../../src/domain/view-state'
import type { DrawPicture, PictureRequest } from '../../../src/share/picture-part'
import { ShareDialog } from '../../../src/share/share-dialog'
import { readAddress } from '../../../src/url/address'
import { dayOf } from '../../fixtures/builders'

const VIEW: ViewState = {
  ...DEFAULT_VIEW,
  date: dayOf('1997-07-23'),
  map: { zoom: 5, latitude: 5, longitude: 110, bearing: 0, pitch: 0 },
  pillar: ['economic'],
  theme: 'dark',
}

beforeEach(() => {
  // jsdom opens no dialogs and draws no pictures.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  URL.createObjectURL = () => 'blob:picture'
  URL.revokeObjectURL = () => undefined
})

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard')
  Reflect.deleteProperty(navigator, 'share')
})

function give(name: 'clipboard' | 'share', value: unknown) {
  Object.defineProperty(navigator, name, { value, configurable: true })
}

function open(drawPicture: DrawPicture = async () => new Blob()) {
  const user = userEvent.setup({ writeToClipboard: false })
  render(
    <ShareDialog
      view={VIEW}
      base={DEFAULT_VIEW}
      page="https://atlas.example/?utm=x"
      title="Members on 23 July 1997"
      site="ASEAN in Time"
      version="2026-11-23"
      today={dayOf('2026-12-01')}
      drawPicture={drawPicture}
      onClose={() => undefined}
    />,
  )
  return user
}

const field = (name: string) => screen.getByRole('textbox', { name }) as HTMLTextAreaElement
const openTab = (user: ReturnType<typeof open>, name: string) =>
  user.click(screen.getByRole('tab', { name }))

const WHOLE = 'https://atlas.example/?date=1997-07-23&map=5/5/110&pillar=economic&theme=dark'

describe('the link', () => {
  it('is the address of exactly this view, and what the code says', () => {
    open()
    expect(field('Link').value).toBe(WHOLE)
    expect(screen.getByRole('img', { name: WHOLE })).toBeTruthy()
  })

  it('is copied, and that is said', async () => {
    const user = open()
    const writeText = vi.fn(async () => undefined)
    give('clipboard', { writeText })
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(writeText).toHaveBeenCalledWith(WHOLE)
    expect(screen.getByText('Link copied. It opens exactly this view.')).toBeTruthy()
  })

  it.each([
    ['refuses', { writeText: () => Promise.reject(new Error('no')) }],
    ['has none', undefined],
  ])('is selected with a plain word where the clipboard %s', async (_name, clipboard) => {
    const user = open()
    give('clipboard', clipboard)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(screen.getByText(/does not let this page copy/)).toBeTruthy()
    expect(document.activeElement).toBe(field('Link'))
    expect([field('Link').selectionStart, field('Link').selectionEnd]).toEqual([0, WHOLE.length])
  })

  it('goes to the system’s own sheet where there is one', async () => {
    const share = vi.fn(async () => undefined)
    give('share', share)
    const user = open()
    await user.click(screen.getByRole('button', { name: 'Send with an app' }))
    expect(share).toHaveBeenCalledWith({
      title: 'ASEAN in Time: Members on 23 July 1997',
      url: WHOLE,
    })
  })

  it('says so where the system could not hand it on', async () => {
    give('share', () => Promise.reject(new Error('no')))
    const user = open()
    await user.click(screen.getByRole('button', { name: 'Send with an app' }))
    expect(screen.getByText(/could not hand the link on/)).toBeTruthy()
  })

  it('has no button for a sheet that there is not', () => {
    open()
    expect(screen.queryByRole('button', { name: 'Send with an app' })).toBeNull()
  })
})

describe('what is left out', () => {
  it('goes from link, code, embed code and citation at once', async () => {
    const user = open()
    await user.click(screen.getByRole('checkbox', { name: 'My place on the map' }))
    const bare = 'https://atlas.example/?date=1997-07-23&pillar=economic&theme=dark'
    expect(field('Link').value).toBe(bare)
    expect(screen.getByRole('img', { name: bare })).toBeTruthy()
    await user.click(screen.getByRole('checkbox', { name: 'My filters: Economic' }))
    await openTab(user, 'Embed')
    expect(field('Code for your page').value).toContain(
      'src="https://atlas.example/?date=1997-07-23&amp;mode=embed&amp;theme=dark"',
    )
    await user.click(screen.getByRole('checkbox', { name: 'My theme: dark' }))
    await openTab(user, 'Cite')
    for (const style of ['APA', 'Chicago', 'BibTeX', 'RIS']) {
      expect(field(style).value).toMatch(/https:\/\/atlas\.example\/\?date=1997-07-23(?![&\w])/)
    }
  })

  it('comes back when it is wanted again', async () => {
    const user = open()
    const box = screen.getByRole('checkbox', { name: 'My theme: dark' })
    await user.click(box)
    await user.click(box)
    expect(field('Link').value).toBe(WHOLE)
  })
})

describe('the code for another page', () => {
  it('has the size that is chosen, and the preview too', async () => {
    const user = open()
    await openTab(user, 'Embed')
    await user.click(screen.getByRole('radio', { name: 'Small, 320 × 400' }))
    expect(field('Code for your page').value).toContain('width="320" height="400"')
    const frame = screen.getByTitle('Preview of the embedded view')
    expect([frame.getAttribute('width'), frame.getAttribute('height')]).toEqual(['320', '400'])
    expect(frame.getAttribute('src')).toContain('mode=embed')
  })

  it('has a size that is typed, and none while that is no size', async () => {
    const user = open()
    await openTab(user, 'Embed')
    await user.click(screen.getByRole('radio', { name: 'Another size' }))
    const width = screen.getByRole('textbox', { name: /^Width/ })
    await user.clear(width)
    await user.type(width, '1024')
    expect(field('Code for your page').value).toContain('width="1024" height="500"')
    await user.type(width, '9')
    expect(width.getAttribute('aria-invalid')).toBe('true')
    expect(screen.queryByRole('textbox', { name: 'Code for your page' })).toBeNull()
  })

  it('loads its preview only when it is looked at', async () => {
    const user = open()
    expect(screen.queryByTitle('Preview of the embedded view')).toBeNull()
    await openTab(user, 'Embed')
    expect(screen.getByTitle('Preview of the embedded view')).toBeTruthy()
  })
})

describe('the picture', () => {
  it('is asked for in the size that is chosen, of the view that the address opens', async () => {
    const draw = vi.fn(async () => new Blob())
    const user = open(draw)
    await openTab(user, 'Picture')
    await user.click(screen.getByRole('radio', { name: /1920 × 1080/ }))
    expect(draw).toHaveBeenLastCalledWith({
      ...{ widthPx: 1920, heightPx: 1080, format: 'png', view: VIEW, address: WHOLE },
    })
    const name = 'ASEAN in Time: Members on 23 July 1997'
    expect((await screen.findByRole('img', { name })).getAttribute('src')).toBe('blob:picture')
  })

  it('is drawn anew without what is left out, as its address says', async () => {
    const draw = vi.fn(async (_: PictureRequest) => new Blob())
    const user = open(draw)
    await openTab(user, 'Picture')
    for (const box of screen.getAllByRole('checkbox')) await user.click(box)
    const asked = draw.mock.lastCall?.[0]
    expect(asked?.view).toEqual({ ...DEFAULT_VIEW, date: VIEW.date })
    expect(asked?.address).toBe('https://atlas.example/?date=1997-07-23')
    const { search } = new URL(asked?.address ?? '')
    expect(readAddress(search).view).toEqual(asked?.view)
  })

  it('says why there is none', async () => {
    const user = open(() => Promise.reject(new Error('this browser gives no canvas to draw on')))
    await openTab(user, 'Picture')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('this browser gives no canvas to draw on')
    const button = screen.getByRole('button', { name: 'Download picture' })
    expect((button as HTMLButtonElement).disabled).toBe(true)
  })
})

describe('the tabs', () => {
  it('are moved between by arrow keys, round both ends', async () => {
    const user = open()
    const list = screen.getByRole('tablist', { name: 'Ways to share' })
    within(list).getByRole('tab', { name: 'Link and QR code' }).focus()
    await user.keyboard('{ArrowLeft}')
    expect(screen.getByRole('tabpanel', { name: 'Cite' })).toBeTruthy()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(document.activeElement).toBe(within(list).getByRole('tab', { name: 'Embed' }))
    await user.keyboard('{Home}')
    expect(screen.getByRole('tabpanel', { name: 'Link and QR code' })).toBeTruthy()
  })
})
