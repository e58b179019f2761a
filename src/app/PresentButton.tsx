import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { PresentIcon } from '@/ui/PresentIcon'
import { openShow } from '@/view/dialogActions'
import { useView } from '@/view/useView'

const presentButtonId = 'present-button'
/** Of the menu that holds the button where there is no room for it. */
export const moreButtonId = 'more-button'

/** What the reader opened the panel with, and goes on with when it is closed. */
export function presentOpener(): HTMLElement | null {
  return document.getElementById(presentButtonId) ?? document.getElementById(moreButtonId)
}

/** Opens and closes the panel of the presentation. */
export function PresentButton({ isInMenu = false }: { readonly isInMenu?: boolean }) {
  const text = useText()
  const isOpen = useView((view) => view.isShowOpen)
  const label = text('show.button')
  const shared = {
    id: presentButtonId,
    icon: <PresentIcon />,
    'aria-expanded': isOpen,
    onClick: () => openShow(!isOpen),
  }
  return isInMenu ? <Button {...shared}>{label}</Button> : <IconButton {...shared} label={label} />
}
