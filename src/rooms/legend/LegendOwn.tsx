import type { OwnLayer } from '@/domain/ownData/model'
import { useText } from '@/i18n/useText'
import styles from './Legend.module.css'

/** Points or links of the reader's own data, as the map draws them. Their figures are a layer and stand above. */
export function LegendOwn({ own }: { readonly own: OwnLayer }) {
  const text = useText()
  if (own.kind === 'choropleth') return null
  const count = own.kind === 'points' ? own.points.length : own.links.length
  return (
    <div className={styles['links']}>
      <h3 className={styles['title']}>{text('layer.own.titled', { title: own.title })}</h3>
      <p className={styles['class']}>
        <svg className={styles['own']} width="24" height="12" viewBox="0 0 24 12" aria-hidden="true" focusable="false">
          {own.kind === 'points' ? (
            <circle cx="12" cy="6" r="5" fill="currentColor" />
          ) : (
            <line x1="0" x2="24" y1="6" y2="6" stroke="currentColor" strokeWidth="3" />
          )}
        </svg>
        <span>{text(`legend.own.${own.kind}`, { count })}</span>
      </p>
      <p className={styles['note']}>{text('layer.own.note')}</p>
    </div>
  )
}
