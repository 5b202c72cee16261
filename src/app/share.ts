/** Hands the address on: the system's own sheet on touch devices, the clipboard elsewhere. */
export async function shareAddress(
  title: string,
  url: string,
): Promise<'shared' | 'copied' | 'failed'> {
  const onTouch = matchMedia('(pointer: coarse)').matches
  if (onTouch && typeof navigator.share === 'function') {
    try {
      await navigator.share({ title, url })
      return 'shared'
    } catch (error) {
      // Closing the sheet is a decision, not a fault.
      if (error instanceof DOMException && error.name === 'AbortError') return 'shared'
    }
  }
  try {
    await navigator.clipboard.writeText(url)
    return 'copied'
  } catch {
    return 'failed'
  }
}
