import { encode } from 'uqr'

export interface QrCode {
  /** Modules along each side, the white edge included. */
  readonly size: number
  /** Dark modules as a path in units of one module. */
  readonly path: string
}

interface QrForm {
  /** How much dirt and glare it stands: 7 % (`L`) or 15 % (`M`); more would make the modules of a long link too small. */
  readonly redundancy?: 'L' | 'M'
  /** White modules around it. The standard asks for four in all, which a white ground may lend. */
  readonly edge?: number
}

/** `null` for a text that no QR code has room for. */
export function qrCodeOf(text: string, { redundancy = 'M', edge = 4 }: QrForm = {}): QrCode | null {
  const pattern = patternOf(text, redundancy, edge)
  if (pattern === null) return null
  const { size, data } = pattern
  return { size, path: data.map(rowPath).join('') }
}

function patternOf(text: string, redundancy: 'L' | 'M', edge: number) {
  try {
    return encode(text, { ecc: redundancy, border: edge })
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

/** A drawing that opens in any program. */
export function qrSvg({ size, path }: QrCode, { title, pixels }: { readonly title: string; readonly pixels: number }) {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${pixels}" height="${pixels}" shape-rendering="crispEdges">`,
    `<title>${title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</title>`,
    `<rect width="${size}" height="${size}" fill="white"/>`,
    `<path d="${path}" fill="black"/>`,
    '</svg>\n',
  ].join('\n')
}
