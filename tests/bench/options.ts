const PARTS = ['app', 'timeline', 'map'] as const
export type Part = (typeof PARTS)[number]

export interface BenchOptions {
  parts: readonly Part[]
  /** One repetition and the smaller sizes. */
  quick: boolean
}

/**
 * Reads the options of `npm run bench`.
 * @throws {Error} that names the options there are
 */
export function parseOptions(args: readonly string[]): BenchOptions {
  let parts: readonly Part[] = PARTS
  let quick = false
  for (const arg of args) {
    const only = PARTS.find((part) => arg === `--only=${part}`)
    if (only) parts = [only]
    else if (arg === '--quick') quick = true
    else
      throw new Error(
        `Unknown option ${arg}: there are --only=app, --only=timeline, --only=map, --quick.`,
      )
  }
  return { parts, quick }
}
