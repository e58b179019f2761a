import type { Brief } from '@/domain/brief/brief'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import styles from './Brief.module.css'

/** What is not there yet: shared domains without a project, and others like them without contact. */
export function Gaps({ brief: { untouched, priorities, ends, whiteSpace } }: { readonly brief: Brief }) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const domains = format.list(
    untouched.map(({ labels }) => label(labels)),
    'comma',
  )
  return (
    <section>
      <h2>{text('brief.gaps')}</h2>
      {priorities.shared.length > 0 && (
        <p>{untouched.length > 0 ? text('brief.untouched', { domains }) : text('brief.allTouched')}</p>
      )}
      {ends.map(({ id, labels }, index) => {
        const { shown, more } = whiteSpace[index === 0 ? 0 : 1]
        const regions = shown.map(
          ({ region, link }) =>
            `${label(region.labels)} (${format.country(region.country)}, ${format.number(link.affinity ?? 0, 2)})`,
        )
        const name = label(labels)
        return (
          <p key={id}>
            {shown.length === 0
              ? text('brief.noWhiteSpace', { name })
              : text('brief.whiteSpace', { name, regions: format.list(regions, 'comma') })}
            {more > 0 && <span className={styles['quiet']}> {text('document.more', { count: more })}</span>}
          </p>
        )
      })}
    </section>
  )
}
