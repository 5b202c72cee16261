import type { BenchCase, LibraryName } from './measures'

/** The page of each library, relative to the site. */
export const PAGE_OF: Record<LibraryName, string> = {
  ours: 'pages/ours.html',
  vis: 'peers/vis.html',
  'vis-clustered': 'peers/vis.html?clustered',
  gravity: 'peers/gravity.html',
  timelinejs: 'peers/timelinejs.html',
  'gravity-bars': 'peers/gravity.html?bars',
  bare: 'pages/bare.html',
}

const SIZES: Record<LibraryName, readonly number[]> = {
  ours: [1000, 10_000, 50_000, 100_000],
  vis: [1000, 10_000, 50_000],
  'vis-clustered': [1000, 10_000, 50_000],
  gravity: [1000, 10_000, 50_000],
  // Half a minute at 10,000: more is hopeless.
  timelinejs: [1000, 10_000],
  'gravity-bars': [1000, 10_000, 50_000],
  bare: [1000],
}
/** Where a step of the date cursor is measured. */
export const SCRUB_SIZE = 10_000
const QUICK_LARGEST = 10_000

/** Every library at every size that it is measured at, small ones first. */
export function listCases(quick: boolean): BenchCase[] {
  const cases = (Object.keys(SIZES) as LibraryName[]).flatMap((library) =>
    SIZES[library].map((size) => ({ library, size })),
  )
  return cases.filter(({ size }) => !quick || size <= QUICK_LARGEST).sort((a, b) => a.size - b.size)
}
