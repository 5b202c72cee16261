import { DEFAULT_VIEW, type ViewPatch, type ViewState } from '../domain/view-state'
import { writeAddress } from '../url/address'

/** What a sender may keep to themselves. */
const SHARE_PARTS = ['camera', 'filters', 'theme'] as const
export type SharePart = (typeof SHARE_PARTS)[number]

const AT_DEFAULT: Record<SharePart, ViewPatch> = {
  camera: { map: DEFAULT_VIEW.map },
  filters: {
    pillar: DEFAULT_VIEW.pillar,
    period: DEFAULT_VIEW.period,
    q: DEFAULT_VIEW.q,
  },
  theme: { theme: DEFAULT_VIEW.theme, renderer: DEFAULT_VIEW.renderer },
}

/** The parts that the view has something of its own in. */
export function partsOf(view: ViewState): SharePart[] {
  const isSet = (part: SharePart) =>
    writeAddress('', view) !== writeAddress('', { ...view, ...AT_DEFAULT[part] })
  return SHARE_PARTS.filter(isSet)
}

/** The view without the parts that are left out. */
export function withoutParts(view: ViewState, left: ReadonlySet<SharePart>): ViewState {
  return Object.assign({ ...view }, ...[...left].map((part) => AT_DEFAULT[part]))
}

/**
 * The address of a view. What messengers, LaTeX and old mail readers break an address at is
 * percent-encoded, and so is a full stop or the like at its end or before another, where they would
 * cut it off.
 * @param page address of the page; its query and fragment do not count
 * @param base the view that an address without keys stands for
 */
export function addressOf(page: string, view: ViewState, base = DEFAULT_VIEW): string {
  const [path = ''] = page.split(/[?#]/)
  return encode(path, /[^!-~]|["<>\\^`{|}]/gu) + encodeQuery(writeAddress('', view, base))
}

function encodeQuery(search: string): string {
  return encode(search, /[^!-~]|["'<>\\^`{|}()[\]*~]|[.,;:!?](?=[.,;:!?]|$)/gu).replace(/^%3F$/, '')
}

function encode(text: string, unsafe: RegExp): string {
  return text.replace(unsafe, (character) =>
    [...new TextEncoder().encode(character)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  )
}
