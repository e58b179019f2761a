/** Letters that Unicode doesn't take apart into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  œ: 'oe',
  ŧ: 't',
  ə: 'e',
}
/** Spellings used where a keyboard lacks the letter: Soedermanland, Aabenraa, Muenchen. */
const digraphs: Readonly<Record<string, string>> = { ä: 'ae', å: 'aa', ö: 'oe', ø: 'oe', ü: 'ue' }

const marks = /\p{Mark}/gu
const notWord = /[^\p{Letter}\p{Number}]+/gu

function fold(lowerCase: string): string {
  return lowerCase
    .replace(/[^\p{ASCII}]/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(marks, '')
    .replace(notWord, ' ')
    .trim()
}

const lower = (text: string) => text.normalize('NFC').toLowerCase()

/** Lower case, without diacritics, words separated by one space: `Białystok` → `bialystok`, `R&D` → `r d`. */
export function foldText(text: string): string {
  return fold(lower(text))
}

/** Every way in which a reader may type it, the plain one first: `Södermanland` → `sodermanland`, `soedermanland`. */
export function foldings(text: string): readonly string[] {
  const spelled = lower(text).replace(/[äåöøü]/g, (letter) => digraphs[letter] ?? letter)
  return [...new Set([foldText(text), fold(spelled)])].filter((folded) => folded !== '')
}
