export interface PictureRequest {
  widthPx: number
  heightPx: number
  format: 'png' | 'svg'
  /** Where the picture says that the view can be opened; the page's own address where left out. */
  address?: string
}
