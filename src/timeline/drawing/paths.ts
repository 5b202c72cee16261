const paths = new Map<string, Path2D>()
const MOST_PATHS = 500

/** A shape as the canvas takes it, made once for a kind and size. */
export function pathOf<K extends string>(
  make: (kind: K, sizePx: number, outsetPx?: number) => string,
  kind: K,
  sizePx: number,
  outsetPx = 0,
): Path2D {
  const key = `${kind} ${sizePx} ${outsetPx}`
  let path = paths.get(key)
  if (!path) {
    if (paths.size >= MOST_PATHS) paths.clear()
    path = new Path2D(make(kind, sizePx, outsetPx))
    paths.set(key, path)
  }
  return path
}
