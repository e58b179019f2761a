import { encode } from 'uqr'

export interface Qr {
  /** Modules along each side, the white edge included. */
  readonly size: number
  /** Dark modules as a path in units of one module. */
  readonly path: string
}

/** `null` for a link that no code has room for. A picture gets no dirt: the least redundancy makes the largest modules. */
export function qrOf(link: string): Qr | null {
  try {
    // The plate around is white: it makes up the rest of the four modules that cameras look for.
    const { size, data } = encode(link, { ecc: 'L', border: 3 })
    return { size, path: data.map(rowPath).join('') }
  } catch {
    return null
  }
}

/** Each run of dark modules as one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  return row
    .flatMap((isDark, x) => (isDark && row[x - 1] !== true ? [x] : []))
    .map((x) => {
      const end = row.indexOf(false, x)
      return `M${x} ${y}H${end < 0 ? row.length : end}v1H${x}z`
    })
    .join('')
}

export function qrSvg({ size, path }: Qr, pixels: number): string {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${pixels}" height="${pixels}">`
  const picture = `<title>QR code</title><rect width="${size}" height="${size}" fill="#ffffff"/><path d="${path}"/>`
  return `${open}${picture}</svg>`
}
