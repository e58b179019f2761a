import { LinkProblemsPart, MissingFilesPart, NeedsYourFilePart, OtherReleasePart, UpdateNoticePart } from './dataParts'
import { MapNotice } from './MapNotice'
import styles from './Notices.module.css'
import { Quiet } from './Quiet'
import type { Insets } from './useInsets'

/** Remarks, at the top of the map and under no panel. */
export function Notices({ insets }: { readonly insets: Insets }) {
  const room = { insetInlineStart: insets.left + 16, insetInlineEnd: insets.right + 16 }
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
