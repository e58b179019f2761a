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
