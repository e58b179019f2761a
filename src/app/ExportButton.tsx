import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { ExportIcon } from '@/ui/ExportIcon'
import { IconButton } from '@/ui/IconButton'
import { openExport } from '@/view/dialogActions'

/** Opens the dialog in which a file of what is shown is made. */
export function ExportButton({ isInMenu = false }: { readonly isInMenu?: boolean }) {
  const text = useText()
  const label = text('export.open')
  const shared = { icon: <ExportIcon />, 'aria-haspopup': 'dialog', onClick: () => openExport(true) } as const
  return isInMenu ? <Button {...shared}>{label}</Button> : <IconButton {...shared} label={label} />
}
