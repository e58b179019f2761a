import { useText } from '@/i18n/useText'
import { IconSelect } from '@/ui/IconSelect'
import { ContrastIcon, MoonIcon, SunIcon } from '@/ui/icons'
import { appearances, chooseAppearance, useAppearance } from './appearance'

const icons = { system: <ContrastIcon />, light: <SunIcon />, dark: <MoonIcon /> }

export function AppearanceSelect() {
  const text = useText()
  const appearance = useAppearance()
  return (
    <IconSelect
      label={text('appearance.label')}
      icon={icons[appearance]}
      options={appearances.map((value) => ({ value, label: text(`appearance.${value}`) }))}
      value={appearance}
      onChange={chooseAppearance}
    />
  )
}
