import { useLingui } from '@lingui/react'
import { type Language, languages } from '@/domain/schema/vocabulary'
import { locales as spokenLocales } from '@/i18n/locales'
import { useText } from '@/i18n/useText'
import { IconSelect } from '@/ui/IconSelect'
import { GlobeIcon } from '@/ui/icons'
import { setLanguage } from '@/view/actions'

/** With one language there is nothing to choose. */
export const hasLanguageChoice = spokenLocales.length > 1

interface LanguageSelectProps {
  readonly isInMenu?: boolean
  readonly locales?: readonly { readonly id: string; readonly name: string }[]
}

/** Each language under its own name, spoken as such by screen readers. Not shown while there is one only. */
export function LanguageSelect({ isInMenu = false, locales = spokenLocales }: LanguageSelectProps) {
  const text = useText()
  const { i18n } = useLingui()
  const options = locales.flatMap(({ id, name }) => {
    const value = languages.find((language): language is Language => language === id)
    return value === undefined ? [] : [{ value, label: name, language: id }]
  })
  const chosen = options.find(({ value }) => value === i18n.locale)
  if (options.length < 2 || chosen === undefined) return null
  return (
    <IconSelect
      isNamed={isInMenu}
      label={text('language.label')}
      icon={<GlobeIcon />}
      options={options}
      value={chosen.value}
      onChange={setLanguage}
    />
  )
}
