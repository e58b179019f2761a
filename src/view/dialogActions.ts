/** Opens and closes what lies over the atlas for a while. */
import { viewStore } from './store'

const { setState } = viewStore

/** Opens the text that tells whoever maintains the atlas of a problem. */
export function openReport(): void {
  setState({ isReporting: true })
}

export function closeReport(): void {
  setState({ isReporting: false })
}

/** The dialog in which files of what is shown are made. */
export function openExport(isExporting: boolean): void {
  setState({ isExporting })
}

/** The panel in which a presentation is made. */
export function openShow(isShowOpen: boolean): void {
  setState({ isShowOpen })
}
