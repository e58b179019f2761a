import { encode } from 'uqr'

export interface QrCode {
  /** Modules along each side, the white edge included. */
  readonly size: number
  /** Dark modules as a path in units of one module. */
  readonly path: string
}

/** Width of the white edge that cameras look for, in modules: the standard asks for four. */
const edge = 4

/** `null` for a text that no QR code has room for. */
export function qrCodeOf(text: string): QrCode | null {
  const pattern = patternOf(text)
  if (pattern === null) return null
  const { size, data } = pattern
  return { size, path: data.map(rowPath).join('') }
}

function patternOf(text: string) {
  try {
    // `M` stands 15 % of dirt and glare; more would make the modules of a long link too small for a camera.
    return encode(text, { ecc: 'M', border: edge })
  } catch {
    return null
  }
}

/** Dark runs of a row as rectangles one module high. */
function rowPath(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((isDark, x) => (isDark && row[x - 1] !== true ? [x] : []))
  return starts.map((x) => `M${x} ${y}h${runFrom(row, x)}v1H${x}z`).join('')
}

function runFrom(row: readonly boolean[], start: number): number {
  const end = row.indexOf(false, start)
  return (end < 0 ? row.length : end) - start
}

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
