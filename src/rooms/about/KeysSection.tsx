import { Fragment } from 'react'
import { useText } from '@/i18n/useText'
import styles from './KeysSection.module.css'
import { keys } from './keys'
import { Prose } from './Prose'
import { Table } from './Table'

/** What the keyboard does where. */
export function KeysSection() {
  const text = useText()
  const columns = [
    { id: 'does', name: text('about.keys.does') },
    { id: 'keys', name: text('about.keys.key') },
  ]
  return (
    <>
      <Prose>{text('about.keys.lead')}</Prose>
      <Table
        caption={text('about.keys.caption')}
        columns={columns}
        rows={keys.map(({ ways, does }) => ({ id: does, cells: [text(does), <Ways key="keys" ways={ways} />] }))}
      />
    </>
  )
}

function Ways({ ways }: { readonly ways: readonly (readonly string[])[] }) {
  const text = useText()
  return (
    <span className={styles['ways']}>
      {ways.map((way, index) => (
        <Fragment key={way.join('+')}>
          {index > 0 && <span className={styles['or']}> {text('about.keys.or')} </span>}
          <span className={styles['way']}>
            {way.map((key, position) => (
              <Fragment key={key}>
                {position > 0 && ' + '}
                <kbd className={styles['key']}>{key}</kbd>
              </Fragment>
            ))}
          </span>
        </Fragment>
      ))}
    </span>
  )
}
