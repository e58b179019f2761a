import { useText } from '@/i18n/useText'
import { dismissProblems } from '@/view/actions'
import { useView } from '@/view/useView'
import { Notice } from './Notice'
import styles from './Notice.module.css'

/** Names the parts of the address that were not understood and tells that the rest was opened. */
export function LinkProblems() {
  const text = useText()
  const problems = useView((view) => view.problems)
  if (problems.length === 0) return null
  return (
    <Notice onDismiss={() => dismissProblems()}>
      <p>{text('notices.link', { count: problems.length })}</p>
      <ul className={styles['list']}>
        {problems.slice(0, 5).map(({ parameter, value }) => (
          <li key={`${parameter}=${value}`}>
            <code>{shorten(`${parameter}=${value}`)}</code>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** A link may carry any length of text; a notice has room for a line. */
function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
