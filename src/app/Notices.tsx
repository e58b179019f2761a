import { LinkProblemsPart, MissingFilesPart, NeedsYourFilePart, OtherReleasePart, UpdateNoticePart } from './dataParts'
import { MapNotice } from './MapNotice'
import styles from './Notices.module.css'
import { Quiet } from './Quiet'
import { filterBarHeight, filterBarTop, type Insets } from './useInsets'
import { useLayout } from './useLayout'

/** Remarks, near the top of the map: under no panel, and clear of the filter bar whether it is there or not. */
export function Notices({ insets }: { readonly insets: Insets }) {
  const isPhone = useLayout() === 'phone'
  const room = {
    insetInlineStart: insets.left + 16,
    insetInlineEnd: insets.right + 16,
    insetBlockStart: isPhone ? 16 : filterBarTop(insets) + filterBarHeight + 8,
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
