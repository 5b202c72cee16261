import { describe, expect, it, vi } from 'vitest'
import { canShare, copyText, shareWithSystem } from '../../../src/share/copy-text'

const refusal = (name: string) => Object.assign(new Error('no'), { name })

describe('copying', () => {
  it('puts the text on the clipboard', async () => {
    const writeText = vi.fn(async () => undefined)
    expect(await copyText('text', { clipboard: { writeText } })).toBe(true)
    expect(writeText).toHaveBeenCalledWith('text')
  })

  it('tells where the browser refuses', async () => {
    const writeText = () => Promise.reject(refusal('NotAllowedError'))
    expect(await copyText('text', { clipboard: { writeText } })).toBe(false)
  })

  it('tells where the page has no clipboard', async () => {
    expect(await copyText('text', {})).toBe(false)
  })
})

describe('handing on by the system', () => {
  it('is there where the browser has it', () => {
    expect([canShare({}), canShare({ share: async () => undefined })]).toEqual([false, true])
  })

  it('gets title and address', async () => {
    const share = vi.fn(async () => undefined)
    expect(await shareWithSystem('A view', 'https://a.example/', { share })).toBe('done')
    expect(share).toHaveBeenCalledWith({ title: 'A view', url: 'https://a.example/' })
  })

  it('has not failed where the viewer closes it', async () => {
    const share = () => Promise.reject(refusal('AbortError'))
    expect(await shareWithSystem('A view', 'a', { share })).toBe('done')
  })

  it('has failed where it is refused or absent', async () => {
    const share = () => Promise.reject(refusal('NotAllowedError'))
    expect(await shareWithSystem('A view', 'a', { share })).toBe('failed')
    expect(await shareWithSystem('A view', 'a', {})).toBe('failed')
  })
})
