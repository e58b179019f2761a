import { useText } from '@/i18n/useText'
import styles from './Brief.module.css'

/** How many are left out; nothing where none is. */
export function More({ count }: { readonly count: number }) {
  const text = useText()
  return count > 0 && <div className={styles['quiet']}>{text('document.more', { count })}</div>
}
