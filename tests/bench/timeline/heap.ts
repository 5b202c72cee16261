import type { CDPSession } from '@playwright/test'

const BYTES_A_MB = 1_048_576

export interface Heap {
  /** What JavaScript holds after a collection, in megabytes. */
  heapMb: number
  /** With array buffers and the document's own objects, which the engine counts apart. */
  withBuffersMb: number
}

export async function readHeap(session: CDPSession): Promise<Heap> {
  await session.send('HeapProfiler.collectGarbage')
  const usage = await session.send('Runtime.getHeapUsage')
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = usage
  return {
    heapMb: usedSize / BYTES_A_MB,
    withBuffersMb: (usedSize + embedderHeapUsedSize + backingStorageSize) / BYTES_A_MB,
  }
}
