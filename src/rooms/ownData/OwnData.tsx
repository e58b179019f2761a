import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { Disclosure } from '@/ui/Disclosure'
import { Note } from '@/ui/Note'
import { openOwnDialog } from '@/view/ownActions'
import { useView } from '@/view/useView'
import styles from './OwnData.module.css'
import { OwnLayerControls } from './OwnLayerControls'

/** The reader's own data: to add them, and what can be done with those that are there. */
export function OwnData() {
  const text = useText()
  const own = useView((view) => view.own)
  return (
    <Disclosure summary={text('layer.own')} hint={own?.title ?? text('own.none')}>
      <div className={styles['section']}>
        {own === null ? <Note>{text('own.about')}</Note> : <OwnLayerControls own={own} />}
        <div>
          <Button onClick={() => openOwnDialog(null)}>{text(own === null ? 'own.add' : 'own.replace')}</Button>
        </div>
      </div>
    </Disclosure>
  )
}
