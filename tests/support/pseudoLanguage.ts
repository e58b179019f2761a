/**
 * A language that nobody speaks, to see whether the page has room for those that somebody does: English with every vowel
 * twice, and an accent on the first, which makes it about 1.4 times as long. Made in the page from the English catalogue.
 */
type Part = string | readonly unknown[]

/** Stands in the page in place of `JSON.parse` of a catalogue, so that it may use nothing outside itself. */
function pseudoTexts(json: string): Record<string, unknown> {
  const accents: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' }
  const longer = (text: string) =>
    text.replace(/[aeiou]/gi, (vowel) => {
      const accent = accents[vowel.toLowerCase()] ?? ''
      return vowel === vowel.toLowerCase() ? accent + vowel : accent.toUpperCase() + vowel
    })
  // A placeholder is its name, its kind and, where it chooses, what it chooses from.
  const inForm = (form: unknown) =>
    Array.isArray(form) ? form.map(inPart) : typeof form === 'string' ? longer(form) : form
  const inChoice = (choice: unknown) =>
    typeof choice === 'object' && choice !== null
      ? Object.fromEntries(Object.entries(choice).map(([key, form]) => [key, inForm(form)]))
      : choice
  const inPart = (part: Part): unknown =>
    typeof part === 'string' ? longer(part) : part.map((item, at) => (at < 2 ? item : inChoice(item)))
  const texts: Readonly<Record<string, readonly Part[]>> = JSON.parse(json)
  return Object.fromEntries(Object.entries(texts).map(([id, parts]) => [id, parts.map(inPart)]))
}

/** The script of a catalogue in the language that nobody speaks. */
export function inPseudoLanguage(catalogue: string): string {
  return `const pseudoTexts = ${pseudoTexts};\n${catalogue.replaceAll('JSON.parse(', 'pseudoTexts(')}`
}
