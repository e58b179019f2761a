import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { PresentIcon } from '@/ui/showIcons'
import { openShow } from '@/view/actions'
import { useView } from '@/view/useView'
import { useLayout } from './useLayout'

export const presentButtonId = 'present-button'

/** Opens and closes the panel of the presentation. */
export function PresentButton() {
  const text = useText()
  const isWide = useLayout() === 'wide'
  const isOpen = useView((view) => view.isShowOpen)
  const label = text('show.button')
  const shared = {
    id: presentButtonId,
    icon: <PresentIcon />,
    'aria-expanded': isOpen,
    onClick: () => openShow(!isOpen),
  }
  return isWide ? <Button {...shared}>{label}</Button> : <IconButton {...shared} label={label} />
}
