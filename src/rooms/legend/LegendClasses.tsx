import { useCatalogue } from '@/data/useCatalogue'
import type { LayerClass } from '@/domain/layers/layer'
import { recordsOf } from '@/domain/recordsOf'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { VisuallyHidden } from '@/ui/VisuallyHidden'
import styles from './Legend.module.css'
import { Swatch } from './Swatch'

export function LegendClasses({ classes }: { readonly classes: readonly LayerClass[] }) {
  const text = useText()
  const format = useFormat()
  const label = useLabel()
  const catalogue = useCatalogue()
  const namesOf = ({ domains = [] }: LayerClass) =>
    format.list(recordsOf(catalogue.domains, domains).map(({ labels }) => label(labels)))
  return (
    <ul className={styles['classes']}>
      {classes.map((one) => (
        <li key={one.key} className={styles['class']}>
          <Swatch fill={one.fill} />
          <span>{text(one.label.id, { ...one.label.values, names: namesOf(one) })}</span>
          <span className={styles['count']} aria-hidden="true">
            {format.number(one.count)}
          </span>
          <VisuallyHidden>{text('legend.regions', { count: one.count })}</VisuallyHidden>
        </li>
      ))}
    </ul>
  )
}
