export class TimeLimit extends Error {}

/** @throws {TimeLimit} where the work takes longer; the work itself goes on and is left alone */
export async function withinLimit<T>(what: string, limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new TimeLimit(`${what} took over ${limitMs / 1000} s`)),
      limitMs,
    )
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}
