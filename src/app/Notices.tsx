import { LinkProblems } from '@/rooms/notices/LinkProblems'
import { MissingFiles } from '@/rooms/notices/MissingFiles'
import { OtherRelease } from '@/rooms/notices/OtherRelease'
import styles from './Notices.module.css'
import { Quiet } from './Quiet'
import type { Insets } from './useInsets'

/** Remarks, at the top of the map and under no panel. */
export function Notices({ insets }: { readonly insets: Insets }) {
  const room = { insetInlineStart: insets.left + 16, insetInlineEnd: insets.right + 16 }
  return (
    <div className={styles['notices']} style={room}>
      <LinkProblems />
      <Quiet where="notices">
        <OtherRelease />
        <MissingFiles />
      </Quiet>
    </div>
  )
}
