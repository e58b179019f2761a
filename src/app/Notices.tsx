import { LinkProblems } from '@/rooms/notices/LinkProblems'
import { MissingFiles } from '@/rooms/notices/MissingFiles'
import styles from './Notices.module.css'
import { Quiet } from './Quiet'

/** Remarks, at the top of the map and under no panel. */
export function Notices() {
  return (
    <div className={styles['notices']}>
      <LinkProblems />
      <Quiet where="notices">
        <MissingFiles />
      </Quiet>
    </div>
  )
}
