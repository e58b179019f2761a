import type { ReactNode } from 'react'
import styles from './Formula.module.css'

interface Props {
  /** MathML. */
  readonly children: ReactNode
  /** What its letters stand for. */
  readonly symbols: readonly { readonly id: string; readonly symbol: ReactNode; readonly meaning: string }[]
}

/** A formula on a line of its own, with its letters explained below. The sentence before it says the same in words. */
export function Formula({ children, symbols }: Props) {
  return (
    <div className={styles['formula']}>
      <math display="block" className={styles['line']}>
        {children}
      </math>
      {symbols.length > 0 && (
        <dl className={styles['symbols']}>
          {symbols.map(({ id, symbol, meaning }) => (
            <div key={id} className={styles['symbol']}>
              <dt>
                <math>{symbol}</math>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
