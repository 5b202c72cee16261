import type { ViewState } from '../domain/view-state'

export interface FrameSize {
  widthPx: number
  heightPx: number
}

/** Sizes that fit a column, a blog, an article and a whole page. */
export const FRAME_SIZES: readonly (FrameSize & { id: string; name: string })[] = [
  { id: 'small', name: 'Small', widthPx: 320, heightPx: 400 },
  { id: 'medium', name: 'Medium', widthPx: 480, heightPx: 360 },
  { id: 'large', name: 'Large', widthPx: 640, heightPx: 480 },
  { id: 'wide', name: 'Wide', widthPx: 960, heightPx: 600 },
]

/** Below the least there is no room for map and timeline; above the most no page has it. */
export const FRAME_LIMITS = {
  widthPx: { least: 320, most: 2560 },
  heightPx: { least: 360, most: 1600 },
} as const

/** The view as it is framed in another page; a table has no place there. */
export function embeddedView(view: ViewState): ViewState {
  return { ...view, mode: 'embed' }
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as the value of an HTML attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/**
 * HTML to paste into a page. It narrows with the page, loads when it comes into view and may go
 * full screen.
 * @param title what assistive technology says of the frame
 */
export function embedCode(address: string, { widthPx, heightPx }: FrameSize, title: string) {
  const attributes = [
    `src="${escapeAttribute(address)}"`,
    `title="${escapeAttribute(title.replace(/\s+/g, ' ').trim())}"`,
    `width="${widthPx}" height="${heightPx}"`,
    'style="border: 0; max-width: 100%"',
    'loading="lazy" allowfullscreen',
  ]
  return `<iframe ${attributes.join(' ')}></iframe>`
}

/** A size as typed, in whole pixels inside the limits; null where it is none. */
export function readLength(text: string, limit: { least: number; most: number }): number | null {
  if (!/^\s*\d{1,5}\s*$/.test(text)) return null
  const value = Number(text)
  return value >= limit.least && value <= limit.most ? value : null
}
