import { ExportPanel } from '@/rooms/export/ExportPanel'
import { useExportKit } from './useExportKit'

/** The export dialog's room with what makes its files: loaded when it is opened. */
export function ExportPlace() {
  return <ExportPanel kit={useExportKit()} />
}
