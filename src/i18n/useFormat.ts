import { useLingui } from '@lingui/react'
import { useMemo } from 'react'

export interface Format {
  readonly number: (value: number, decimals?: number) => string
  readonly money: (euro: number) => string
  /** An ISO date cut to the precision known: `2019`, `2019-05`, `2019-05-07`. */
  readonly date: (iso: string) => string
  readonly list: (items: readonly string[]) => string
  /** Name of a country by its ISO code. */
  readonly country: (code: string) => string
  /** A name given in several languages, in the reader's where there is one. */
  readonly label: (labels: LabelsByLanguage) => string
}

export interface LabelsByLanguage {
  readonly en: string
  readonly [language: string]: string | undefined
}

const dateParts = [{ year: 'numeric' }, { year: 'numeric', month: 'long' }, { dateStyle: 'long' }] as const

/** Numbers, money, dates and lists as the reader's language writes them. */
export function useFormat(): Format {
  const { i18n } = useLingui()
  const { locale } = i18n
  return useMemo(
    () => ({
      number: (value, decimals = 0) =>
        new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
          value,
        ),
      money: (euro) =>
        new Intl.NumberFormat(locale, {
          style: 'currency',
          currency: 'EUR',
          maximumFractionDigits: euro % 1 === 0 ? 0 : 2,
        }).format(euro),
      date: (iso) =>
        new Intl.DateTimeFormat(locale, { ...dateParts[iso.split('-').length - 1], timeZone: 'UTC' }).format(
          new Date(iso),
        ),
      list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
      country: (code) => new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code,
      label: (labels) => labels[locale] ?? labels.en,
    }),
    [locale],
  )
}
