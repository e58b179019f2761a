import type { ComponentProps, ReactNode } from 'react'
import { RecordItem } from './RecordItem'
import { SelectLink, type SelectLinkTarget } from './SelectLink'
import { UnverifiedMark } from './UnverifiedMark'

interface Props {
  readonly name: string
  readonly link: SelectLinkTarget
  /** Words of the mark, for a fact that no source confirms. */
  readonly unverified?: ComponentProps<typeof UnverifiedMark> | undefined
  readonly children?: ReactNode
}

/** A record among its like whose name leads to its own profile. */
export function LinkedRecord({ name, link, unverified, children }: Props) {
  return (
    <RecordItem
      title={
        <SelectLink look="title" {...link}>
          {name}
        </SelectLink>
      }
      isUnverified={unverified !== undefined}
      marks={unverified && <UnverifiedMark {...unverified} />}
    >
      {children}
    </RecordItem>
  )
}
