import { sortedUnique } from '@/domain/grouping'

/** What a parameter's text says. */
export interface Decoded<T> {
  /** `undefined`: nothing understood, the default holds. */
  readonly value: T | undefined
  /** Parts that were not understood. */
  readonly rejected: readonly string[]
}
type Parse<T> = (text: string) => T | undefined

/** All or nothing. */
export function parsed<T>(parse: Parse<T>): (text: string) => Decoded<T> {
  return (text) => {
    const value = parse(text)
    return { value, rejected: value === undefined ? [text] : [] }
  }
}

export function oneOf<const T extends string>(choices: readonly T[]): Parse<T> {
  return (text) => choices.find((choice) => choice === text)
}

/** Choices joined by `~`, in the order of the choices, once each; all of them say no more than none: no choice made. */
export function someOf<const T extends string>(choices: readonly T[]): (text: string) => Decoded<readonly T[]> {
  const read = list(oneOf(choices))
  return (text) => {
    const { value, rejected } = read(text)
    return { value: value && withoutAll(choices, inOrder(choices, value)), rejected }
  }
}

/** Choices joined by `~`, or `none`. */
export function someOrNone<const T extends string>(choices: readonly T[]): (text: string) => Decoded<readonly T[]> {
  const read = list(oneOf(choices))
  return (text) => {
    if (text === 'none') return { value: [], rejected: [] }
    const { value, rejected } = read(text)
    return { value: value && inOrder(choices, value), rejected }
  }
}

/** The chosen ones in the order of the choices. */
export function inOrder<T extends string>(choices: readonly T[], chosen: readonly T[]): readonly T[] {
  return choices.filter((choice) => chosen.includes(choice))
}

/** Where empty means all, all are written as empty: one state, one form. */
export function withoutAll<T extends string>(choices: readonly T[], chosen: readonly T[]): readonly T[] {
  return chosen.length === choices.length ? [] : chosen
}

/** Items joined by `~`. Those that are understood hold, sorted and once each, even where others are not. */
export function list<T extends string>(parse: Parse<T>): (text: string) => Decoded<readonly T[]> {
  return (text) => {
    const values: T[] = []
    const rejected: string[] = []
    for (const item of text.split('~')) {
      const value = parse(item)
      if (value === undefined) rejected.push(item)
      else values.push(value)
    }
    return { value: values.length > 0 ? sortedUnique(values) : undefined, rejected }
  }
}
