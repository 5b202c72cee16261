import { describe, expect, test } from 'vitest'
import { measureStored } from '../../../src/offline/stored-files'
import { keepingWords } from '../../../src/offline/words'

const LIST = [
  { path: 'index.html', bytes: 2_000 },
  { path: 'data/events.json', bytes: 300_000 },
  { path: 'assets/map-1a2b.js', bytes: 1_000_000 },
]
const BASE = 'https://school.example/atlas/?lens=partners'

describe('what is stored', () => {
  test('is counted by address, whatever version a query names', () => {
    const held = [
      'https://school.example/atlas/index.html?__WB_REVISION__=1',
      'https://school.example/atlas/assets/map-1a2b.js',
    ]
    expect(measureStored(LIST, held, BASE)).toEqual({
      stored: { files: 2, bytes: 1_002_000 },
      whole: { files: 3, bytes: 1_302_000 },
    })
  })

  test('leaves out what belongs to an older version or to another site on the host', () => {
    const held = [
      'https://school.example/atlas/assets/map-9z9z.js',
      'https://school.example/other/index.html',
    ]
    expect(measureStored(LIST, held, BASE).stored).toEqual({ files: 0, bytes: 0 })
  })
})

describe('the words for it', () => {
  const progress = measureStored(LIST, ['https://school.example/atlas/data/events.json'], BASE)

  test('count what has come while files come in', () => {
    expect(keepingWords('storing', progress)).toBe('Storing 1 of 3 files, 0.3 of 1.3 MB.')
  })

  test('say the whole when everything is there', () => {
    expect(keepingWords('ready', progress)).toMatch(/^3 files \(1\.3 MB\) are stored/)
  })

  test.each(['idle', 'storing', 'ready', 'refused', 'broken'] as const)(
    'make a sentence for “%s” without knowing the amount',
    (keeping) => {
      expect(keepingWords(keeping, null)).toMatch(/^[A-Z].*\.$/)
      expect(keepingWords(keeping, null)).not.toMatch(/null|undefined|NaN/)
    },
  )
})
