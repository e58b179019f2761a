import { useText } from '@/i18n/useText'
import { IconSelect } from '@/ui/IconSelect'
import { ContrastIcon, MoonIcon, SunIcon } from '@/ui/icons'
import { ProjectorIcon } from '@/ui/ProjectorIcon'
import { appearances, chooseAppearance, useAppearance } from './appearance'

const icons = { system: <ContrastIcon />, light: <SunIcon />, dark: <MoonIcon />, projection: <ProjectorIcon /> }

export function AppearanceSelect({ isInMenu = false }: { readonly isInMenu?: boolean }) {
  const text = useText()
  const appearance = useAppearance()
  return (
    <IconSelect
      isNamed={isInMenu}
      label={text('appearance.label')}
      icon={icons[appearance]}
      options={appearances.map((value) => ({ value, label: text(`appearance.${value}`) }))}
      value={appearance}
      onChange={chooseAppearance}
    />
  )
}
