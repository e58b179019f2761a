import { useText } from '@/i18n/useText'
import { Dialog } from '@/ui/Dialog'
import styles from './StageKeys.module.css'
import { stageKeys } from './stageKeys'

/** What the keys do. */
export function StageKeys({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  return (
    <Dialog isWide title={text('present.keys')} closeLabel={text('present.keys.close')} onClose={onClose}>
      <dl className={styles['keys']}>
        {stageKeys.map(({ ways, does }) => (
          <div key={does} className={styles['line']}>
            <dt>
              {ways.map((way) => (
                <kbd key={way}>{way}</kbd>
              ))}
            </dt>
            <dd>{text(does)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
