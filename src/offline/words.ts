import type { Keeping } from './keeper'
import type { Progress, StoredAmount } from './stored-files'

/** One plain sentence for how far the files are kept. @param progress null where it is not known */
export function keepingWords(keeping: Keeping, progress: Progress | null): string {
  switch (keeping) {
    case 'idle':
      return progress
        ? `${amountWords(progress.whole)} can be kept on this device for use without network.`
        : 'The atlas can be kept on this device for use without network.'
    case 'storing':
      return progress
        ? `Storing ${progress.stored.files} of ${progress.whole.files} files, ${megabytes(progress.stored.bytes)} of ${megabytes(progress.whole.bytes)} MB.`
        : 'Storing the files.'
    case 'ready':
      return `${progress ? `${amountWords(progress.whole)} are` : 'Everything is'} stored on this device: the atlas, its stories and every link to it now work without network; only the downloads need it.`
    case 'refused':
      return 'This browser cannot store the atlas here. It can on a secure address (https) and in a window that is not private.'
    case 'broken':
      return 'Not everything could be stored: the connection broke off, or there is no room left on this device. With a connection the atlas works as before.'
  }
}

const amountWords = ({ files, bytes }: StoredAmount) => `${files} files (${megabytes(bytes)} MB)`

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1)
