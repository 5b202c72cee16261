import { after } from '../../ui/after'

let tell: () => void = () => undefined

/** Done when a map has been drawn for the first time since the page opened, whichever map. */
const firstPicture = new Promise<void>((resolve) => {
  tell = resolve
})

export const tellFirstPicture = () => tell()

/** Done with the first picture, or after so many milliseconds where it takes longer or never comes. */
export const firstPictureWithin = (limitMs: number): Promise<void> =>
  Promise.race([firstPicture, after(limitMs)])
