import { useView } from '@/view/useView'
import { ReportDialog } from './ReportDialog'

/** The problem report where it was asked for: outside of all that may have failed. */
export function ReportPlace() {
  return useView((view) => view.isReporting) && <ReportDialog />
}
