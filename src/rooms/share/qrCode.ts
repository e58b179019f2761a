import type { QrCode } from '@/ui/qrCode'

/** Pixels of a picture for slides and print. */
const pictureSize = 1200

/** A file that opens in any drawing program. */
export function qrSvg({ size, path }: QrCode, title: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${pictureSize}" height="${pictureSize}" shape-rendering="crispEdges">`,
    `<title>${title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</title>`,
    `<rect width="${size}" height="${size}" fill="white"/>`,
    `<path d="${path}" fill="black"/>`,
    '</svg>\n',
  ].join('\n')
}

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
