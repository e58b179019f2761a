import { LinkProblemsPart, MissingFilesPart, NeedsYourFilePart, OtherReleasePart, UpdateNoticePart } from './dataParts'
import { MapNotice } from './MapNotice'
import styles from './Notices.module.css'
import { Quiet } from './Quiet'
import { filterBarHeight, filterBarTop, type Insets } from './useInsets'

/** Remarks, at the top of the map: under no panel, and below the filter bar where there is one. */
export function Notices({ insets }: { readonly insets: Insets }) {
  const room = {
    insetInlineStart: insets.left + 16,
    insetInlineEnd: insets.right + 16,
    ['--below-bar' as string]: `${filterBarTop(insets) + filterBarHeight + 8}px`,
  }
  return (
    <div className={styles['notices']} style={room}>
      <Quiet where="linkProblems">
        <LinkProblemsPart />
      </Quiet>
      <Quiet where="needsYourFile">
        <NeedsYourFilePart />
      </Quiet>
      <MapNotice />
      <Quiet where="update">
        <UpdateNoticePart />
      </Quiet>
      <Quiet where="notices">
        <OtherReleasePart />
        <MissingFilesPart />
      </Quiet>
    </div>
  )
}
