import { parse, type Token } from '@messageformat/parser'

interface MessageShape {
  /** Names of placeholders and how each is used: `count: plural`, `name: argument`. */
  readonly placeholders: ReadonlySet<string>
  /** Forms of each plural: `count: one`. */
  readonly plurals: ReadonlyMap<string, ReadonlySet<string>>
  /** Cases of each choice: `kind: link`. */
  readonly choices: ReadonlySet<string>
}

/** What is wrong with a translation's placeholders and forms, if one can read both messages. */
export function shapeFaults(source: string, translation: string, language: string): readonly string[] {
  const wanted = messageShape(source)
  const found = messageShape(translation)
  const without = (all: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...all].filter((item) => !others.has(item))
  return [
    ...without(wanted.placeholders, found.placeholders).map((name) => `lacks {${name}}`),
    ...without(found.placeholders, wanted.placeholders).map((name) => `{${name}} is not in English`),
    ...without(wanted.choices, found.choices).map((name) => `lacks the case ${name}`),
    ...[...found.plurals].flatMap(([name, forms]) => pluralFaults(name, forms, language)),
  ]
}

function pluralFaults(name: string, forms: ReadonlySet<string>, language: string): readonly string[] {
  const { wanted, known } = pluralForms(language)
  return [
    ...wanted.filter((form) => !forms.has(form)).map((form) => `${name} lacks the form "${form}"`),
    ...[...forms]
      .filter((form) => !form.startsWith('=') && !known.includes(form))
      .map((form) => `${name} needs no "${form}"`),
  ]
}

/** The forms that whole numbers take, and all there are: what is counted here is whole. */
function pluralForms(language: string) {
  const rules = new Intl.PluralRules(language)
  const numbers = [...Array(201).keys(), 1_000_000]
  const known: readonly string[] = rules.resolvedOptions().pluralCategories
  return { wanted: [...new Set([...numbers.map((number) => rules.select(number)), 'other'])], known }
}

function messageShape(message: string): MessageShape {
  const placeholders = new Set<string>()
  const plurals = new Map<string, Set<string>>()
  const choices = new Set<string>()
  const read = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (!('arg' in token)) continue
      placeholders.add(`${token.arg}: ${token.type === 'function' ? token.key : token.type}`)
      if (!('cases' in token)) continue
      if (token.type === 'plural') plurals.set(token.arg, new Set(token.cases.map(({ key }) => key)))
      else for (const { key } of token.cases) choices.add(`${token.arg}: ${key}`)
      for (const { tokens: inside } of token.cases) read(inside)
    }
  }
  read(parse(message))
  return { placeholders, plurals, choices }
}
