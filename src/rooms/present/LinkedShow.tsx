import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { closeLinked, keepLinked } from '@/view/showStore'
import { useShow } from '@/view/useShow'
import styles from './ShowPanel.module.css'

/** Says that the scenes came with the link, and offers to make them one's own; the own ones wait untouched. */
export function LinkedShow() {
  const text = useText()
  const linked = useShow((state) => state.linked)
  const own = useShow((state) => state.own)
  if (linked === null) return null
  const hasOwn = own.length > 0
  return (
    <div className={styles['linked']}>
      <p>{text('show.linked', { count: linked.length })}</p>
      {hasOwn && <p>{text('show.linked.own', { count: own.length })}</p>}
      <div className={styles['actions']}>
        {hasOwn && <Button onClick={() => keepLinked('append')}>{text('show.linked.append')}</Button>}
        <Button onClick={() => keepLinked('replace')}>
          {text(hasOwn ? 'show.linked.replace' : 'show.linked.keep')}
        </Button>
        <Button variant="plain" onClick={closeLinked}>
          {text(hasOwn ? 'show.linked.back' : 'show.linked.close')}
        </Button>
      </div>
    </div>
  )
}
