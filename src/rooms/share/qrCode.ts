import type { QrCode } from '@/ui/qrCode'

/** Pixels of a picture for slides and print. */
export const pictureSize = 1200

/** As a PNG whose modules are whole pixels; `null` where the browser cannot draw it. */
export function qrPng({ size, path }: QrCode): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  const scale = Math.ceil(pictureSize / size)
  canvas.width = size * scale
  canvas.height = size * scale
  const context = canvas.getContext('2d')
  if (context === null) return Promise.resolve(null)
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.scale(scale, scale)
  context.fillStyle = 'black'
  context.fill(new Path2D(path))
  return new Promise((done) => canvas.toBlob(done, 'image/png'))
}
