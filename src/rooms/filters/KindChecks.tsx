import { type LinkKind, linkKinds } from '@/domain/filter'
import { useText } from '@/i18n/useText'
import { Checkbox } from '@/ui/Checkbox'
import styles from './KindChecks.module.css'

interface KindChecksProps {
  readonly chosen: readonly LinkKind[]
  readonly onChange: (kind: LinkKind, isChosen: boolean) => void
}

/** Each kind with the line that it is drawn as. */
export function KindChecks({ chosen, onChange }: KindChecksProps) {
  const text = useText()
  return (
    <fieldset>
      <legend className={styles['legend']}>{text('filters.kinds')}</legend>
      {linkKinds.map((kind) => (
        <Checkbox key={kind} isChecked={chosen.includes(kind)} onChange={(isChosen) => onChange(kind, isChosen)}>
          <span aria-hidden="true" className={styles[kind]} />
          <span>{text(`linkKind.${kind}`)}</span>
        </Checkbox>
      ))}
    </fieldset>
  )
}
