/** Bytes to text. Files of the area come in UTF-8, in UTF-16 (Excel's "Unicode text") or in a Windows code page. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1257' | 'windows-1250' | 'windows-1252'

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
  /** Without a mark or a proof: worth a look at the letters. */
  readonly isGuess: boolean
}

/** How much of a file is looked at. */
const looked = 65_536

export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes)
  if (marked) return { text: decode(bytes, marked), encoding: marked, isGuess: false }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', isGuess: false }
  } catch {
    const encoding = guessCodePage(bytes.subarray(0, looked))
    return { text: decode(bytes, encoding), encoding, isGuess: true }
  }
}

/** Zero bytes where text has none: an image, a database, a program. To be asked of a file that is no UTF-16. */
export function looksBinary(bytes: Uint8Array): boolean {
  return byMark(bytes) === null && bytes.subarray(0, looked).includes(0)
}

const decode = (bytes: Uint8Array, encoding: Encoding) => new TextDecoder(encoding).decode(bytes)

function byMark(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return byZeros(bytes.subarray(0, 512))
}

/** Half of the bytes of Latin text in UTF-16 are zero, always the same half. */
function byZeros(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0]
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const half = bytes.length / 2
  if (bytes.length < 4) return null
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be'
  return null
}

/** Letters beyond ASCII that the languages of each code page are written with. */
const lettersOf = {
  'windows-1252': 'äöüßåæøéÄÖÜÅÆØÉ',
  'windows-1257': 'āčēģīķļņšūžąęėįųõäöüĀČĒĢĪĶĻŅŠŪŽĄĘĖĮŲÕÄÖÜ',
  'windows-1250': 'ąćęłńóśźżäöüĄĆĘŁŃÓŚŹŻÄÖÜ',
} as const satisfies Partial<Record<Encoding, string>>

/** The code page that makes most of the odd bytes letters of its languages; the western one where several do. */
function guessCodePage(bytes: Uint8Array): Encoding {
  const odd = bytes.filter((byte) => byte > 127)
  const scored = (['windows-1252', 'windows-1257', 'windows-1250'] as const).map((encoding) => {
    const letters = lettersOf[encoding]
    const score = [...decode(odd, encoding)].filter((letter) => letters.includes(letter)).length
    return { encoding, score }
  })
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).encoding
}
