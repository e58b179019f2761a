import type { LinkKind } from '@/domain/filter'
import { useText } from '@/i18n/useText'
import styles from './Legend.module.css'

export interface LegendLinksProps {
  readonly kinds: readonly LinkKind[]
  readonly shown: number
  readonly total: number
  /** Thinnest and thickest line drawn, and the evidence each stands for; missing where nothing is drawn. */
  readonly widths?: readonly [LineWidth, LineWidth] | undefined
}

export interface LineWidth {
  readonly pixels: number
  readonly evidence: number
}

/** Kinds of link and what their width says; "60 of 970" is always said. */
export function LegendLinks({ kinds, shown, total, widths }: LegendLinksProps) {
  const text = useText()
  if (kinds.length === 0 || total === 0) return <p className={styles['note']}>{text('legend.noLinks')}</p>
  return (
    <div className={styles['links']}>
      <h3 className={styles['title']}>{text('legend.links', { shown, total })}</h3>
      <ul className={styles['classes']}>
        {kinds.map((kind) => (
          <li key={kind} className={styles['class']}>
            <Line className={styles[kind]} pixels={kind === 'project' ? 4 : 2} />
            <span>{text(`linkKind.${kind}`)}</span>
          </li>
        ))}
      </ul>
      {widths !== undefined && widths[1].evidence > widths[0].evidence && (
        <p className={styles['widths']}>
          {widths.map(({ pixels, evidence }) => (
            <span key={evidence} className={styles['width']}>
              <Line className={styles['plain']} pixels={pixels} />
              {text('legend.evidence', { count: evidence })}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

function Line({ className, pixels }: { readonly className: string | undefined; readonly pixels: number }) {
  return (
    <svg className={className} width="24" height="8" viewBox="0 0 24 8" aria-hidden="true" focusable="false">
      <line x1="0" x2="24" y1="4" y2="4" stroke="currentColor" strokeWidth={pixels} />
    </svg>
  )
}
