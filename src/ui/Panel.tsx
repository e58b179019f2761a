import type { ComponentProps } from 'react'
import { classNames } from './classNames'
import styles from './Panel.module.css'

/** A floating surface over the map; give it an accessible name. */
export function Panel({ className, ...rest }: ComponentProps<'section'>) {
  return <section {...rest} className={classNames(styles['panel'], className)} />
}
