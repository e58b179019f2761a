/** How much room words take, without a page to measure them in: widths of Inter's letters, rounded up a little. */

const classes: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI.,:;'’|!]/, 0.3],
  [/[ftr()[\]\-/·" ]/, 0.38],
  [/[mwMW@%]/, 0.92],
  [/[A-ZĀČĒĢĪĶĻŅŠŪŽĄĘĖĮŲŁŃÓŚŹŻÄÖÜÕÅÆØ]/, 0.7],
  [/[0-9]/, 0.64],
]

const known = new Map<string, number>()

function letterWidth(letter: string): number {
  const before = known.get(letter)
  if (before !== undefined) return before
  const width = classes.find(([letters]) => letters.test(letter))?.[1] ?? 0.58
  known.set(letter, width)
  return width
}

/** Pixels, for letters of that size. */
export function widthOf(text: string, size: number, isBold = false): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return width * size * (isBold ? 1.05 : 1)
}

export interface Fit {
  readonly size: number
  readonly width: number
  /** What does not fit into so many lines ends in an ellipsis. */
  readonly most: number
  readonly isBold?: boolean
}

/** Words on lines. A word too long for a line, such as an address, is cut into pieces. */
export function wrapText(text: string, { size, width, most, isBold }: Fit): readonly string[] {
  const fits = (line: string) => widthOf(line, size, isBold) <= width
  const lines: string[] = []
  for (const word of text.split(' ').flatMap((long) => piecesOf(long, fits))) {
    const joined = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && fits(joined)) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  if (lines.length <= most) return lines
  let last = lines[most - 1] ?? ''
  while (last !== '' && !fits(`${last}…`)) last = last.slice(0, -1)
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`]
}

function piecesOf(word: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(word)) return [word]
  const pieces: string[] = ['']
  for (const letter of word) {
    const longer = (pieces.at(-1) ?? '') + letter
    if (fits(longer)) pieces[pieces.length - 1] = longer
    else pieces.push(letter)
  }
  return pieces
}
