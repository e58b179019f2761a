import { useText } from '@/i18n/useText'
import { classNames } from '@/ui/classNames'
import { useView } from '@/view/useView'
import { LegendLine } from './LegendLine'
import shades from './LinkShades.module.css'
import { type LinkShade, linkShades } from './linkShade'
import styles from './Marks.module.css'

/** What the shading of the grid of links means. */
export function LinkLegend() {
  const text = useText()
  const hasAlike = useView((view) => view.whiteSpace || view.linkKinds.includes('affinity'))
  return (
    <LegendLine>
      <li>{text('matrix.legend.evidence')}</li>
      {linkShades.map((shade) => (
        <li key={shade.step}>
          <span className={classNames(styles['swatch'], shades[`step${shade.step}`])} /> {rangeInWords(shade)}
        </li>
      ))}
      {hasAlike && (
        <li>
          <span className={classNames(styles['swatch'], shades['alike'])}>≈</span> {text('matrix.legend.alike')}
        </li>
      )}
      <li>
        <span className={styles['swatch']} /> {text('matrix.legend.nothing')}
      </li>
    </LegendLine>
  )
}

function rangeInWords({ from, to }: LinkShade): string {
  if (to === null) return `${from}+`
  return from === to ? String(from) : `${from}–${to}`
}
