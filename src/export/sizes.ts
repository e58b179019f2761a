/** Pictures as they are asked for: pixels, and how many of them make one of the layout's. */
export interface PictureSize {
  readonly id: PictureSizeId
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly scale: number
}

export const pictureSizeIds = ['1x', '2x', '4k', 'square', 'a4-landscape', 'a4-portrait'] as const
export type PictureSizeId = (typeof pictureSizeIds)[number]

/** A4 at 300 dots per inch is 2480 × 3508; its type is then of the size that a report has. */
export const pictureSizes: Readonly<Record<PictureSizeId, PictureSize>> = {
  '1x': { id: '1x', width: 1280, height: 720, scale: 1 },
  '2x': { id: '2x', width: 2560, height: 1440, scale: 2 },
  '4k': { id: '4k', width: 3840, height: 2160, scale: 3 },
  square: { id: 'square', width: 2160, height: 2160, scale: 2.5 },
  'a4-landscape': { id: 'a4-landscape', width: 3508, height: 2480, scale: 3 },
  'a4-portrait': { id: 'a4-portrait', width: 2480, height: 3508, scale: 3 },
}
