import { useLingui } from '@lingui/react'
import { useMemo } from 'react'

export interface Format {
  readonly number: (value: number, decimals?: number) => string
  readonly money: (euro: number) => string
  /** An ISO date cut to the precision known: `2019`, `2019-05`, `2019-05-07`. */
  readonly date: (iso: string) => string
  /** Of the day: `14:05`. */
  readonly time: (milliseconds: number) => string
  /** From one date to another. Where sources differ an end may have several: `2017 – 2020 or 2021`. Empty if none is known. */
  readonly span: (from: readonly string[], to: readonly string[]) => string
  /** Joined by "and" unless another joint is asked for; `comma` for names that may hold an "and" themselves. */
  readonly list: (items: readonly string[], joint?: ListJoint) => string
  /** Name of a country by its ISO code. */
  readonly country: (code: string) => string
}

const listTypes = { and: 'conjunction', or: 'disjunction', comma: 'unit' } as const
type ListJoint = keyof typeof listTypes

const dateParts = [{ year: 'numeric' }, { year: 'numeric', month: 'long' }, { dateStyle: 'long' }] as const

function dateFormat(locale: string, iso: string): string {
  const parts = dateParts[iso.split('-').length - 1]
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(new Date(iso))
}

const numberFormats = new Map<string, Intl.NumberFormat>()

/** Kept, because making one costs more than all else in a cell, and a table has thousands. */
function numberFormat(locale: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`
  const known = numberFormats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  numberFormats.set(key, made)
  return made
}

function listFormat(locale: string, items: readonly string[], joint: ListJoint): string {
  return new Intl.ListFormat(locale, { type: listTypes[joint] }).format(items)
}

function spanFormat(locale: string, ends: readonly (readonly string[])[]): string {
  const inWords = (end: readonly string[]) =>
    listFormat(
      locale,
      end.map((iso) => dateFormat(locale, iso)),
      'or',
    )
  return ends
    .filter((end) => end.length > 0)
    .map(inWords)
    .join(' – ')
}

function makeFormat(locale: string): Format {
  return {
    number: (value, decimals = 0) => numberFormat(locale, decimals).format(value),
    money: (euro) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: 'EUR',
        maximumFractionDigits: euro % 1 === 0 ? 0 : 2,
      }).format(euro),
    date: (iso) => dateFormat(locale, iso),
    time: (milliseconds) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(milliseconds),
    span: (from, to) => spanFormat(locale, [from, to]),
    list: (items, joint = 'and') => listFormat(locale, items, joint),
    country: (code) => new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code,
  }
}

/** English as the institutions of the EU write it: 30 September 2020, not September 30. */
const formatLocales: Readonly<Record<string, string>> = { en: 'en-GB' }

/** Numbers, money, dates and lists as the reader's language writes them. */
export function useFormat(): Format {
  const { i18n } = useLingui()
  const { locale } = i18n
  return useMemo(() => makeFormat(formatLocales[locale] ?? locale), [locale])
}
