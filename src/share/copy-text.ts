/** What of a browser's `navigator` copies and shares; tests bring their own. */
export interface Device {
  clipboard?: { writeText: (text: string) => Promise<void> } | undefined
  share?: ((data: { title: string; url: string }) => Promise<void>) | undefined
}

/** @returns whether the text is on the clipboard; pages without a secure origin have none */
export async function copyText(text: string, device: Device = navigator): Promise<boolean> {
  try {
    if (!device.clipboard) return false
    await device.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Whether the system has a sheet of its own for handing something on. */
export function canShare(device: Device = navigator): boolean {
  return typeof device.share === 'function'
}

/** Opens the system's own sheet. Closing it is a decision and no failure. */
export async function shareWithSystem(
  title: string,
  url: string,
  device: Device = navigator,
): Promise<'done' | 'failed'> {
  try {
    if (!device.share) return 'failed'
    await device.share({ title, url })
    return 'done'
  } catch (error) {
    const isClosed = error instanceof Error && error.name === 'AbortError'
    return isClosed ? 'done' : 'failed'
  }
}
