import { Fragment, useState } from 'react'
import { useText } from '@/i18n/useText'
import { Prose } from '@/ui/Prose'
import { Switch } from '@/ui/Switch'
import { Table } from '@/ui/Table'
import { areSingleKeysOn, switchSingleKeys } from '@/view/shortcuts'
import styles from './KeysSection.module.css'
import { keyRows } from './keyRows'

/** What the keyboard does where. */
export function KeysSection() {
  const text = useText()
  const [areOn, setAreOn] = useState(areSingleKeysOn)
  const columns = [
    { id: 'does', name: text('help.keys.does') },
    { id: 'keys', name: text('help.keys.key') },
  ]
  return (
    <>
      <Prose>{text('help.keys.lead')}</Prose>
      <Table
        caption={text('help.keys.caption')}
        columns={columns}
        rows={keyRows.map(({ id, ways }) => ({
          id,
          cells: [text(`help.keys.${id}`), <Ways key="keys" ways={ways} />],
        }))}
      />
      <Prose>{text('help.keys.talk')}</Prose>
      <div className={styles['choice']}>
        <Switch
          isOn={areOn}
          onChange={(isOn) => {
            switchSingleKeys(isOn)
            setAreOn(isOn)
          }}
        >
          {text('help.keys.single')}
        </Switch>
        <p className={styles['why']}>{text('help.keys.singleWhy')}</p>
      </div>
    </>
  )
}

function Ways({ ways }: { readonly ways: readonly (readonly string[])[] }) {
  const text = useText()
  return (
    <span className={styles['ways']}>
      {ways.map((way, index) => (
        <Fragment key={way.join('+')}>
          {index > 0 && <span className={styles['or']}> {text('help.keys.or')} </span>}
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
