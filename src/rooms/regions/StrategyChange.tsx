import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import type { DomainId } from '@/domain/ids'
import { strategyChanges } from '@/domain/layers/strategyChange'
import { recordsOf } from '@/domain/recordsOf'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { ProfileSection } from '@/ui/ProfileSection'
import { useFilter } from '@/view/useFilter'
import styles from './StrategyChange.module.css'

const parts = ['gained', 'dropped', 'kept'] as const

/** Domains gained, dropped and kept from one period to the next, or why that cannot be said. */
export function StrategyChange({ region }: { readonly region: Region }) {
  const text = useText()
  const change = strategyChanges(useCatalogue(), useFilter().showUnverified).get(region.id)
  if (change === undefined) return null
  return (
    <ProfileSection title={text('region.change')} aside={text('layer.change.periods')}>
      {change.isComparable ? (
        <>
          {parts.map((part) => (
            <Domains
              key={part}
              title={text(`region.change.${part}`, { count: change[part].length })}
              ids={change[part]}
            />
          ))}
          {change.level === 'national' && <Note>{text('layer.note.national')}</Note>}
        </>
      ) : (
        <Note kind="empty">{text(reasonOf(change.reason, change.period))}</Note>
      )}
    </ProfileSection>
  )
}

function reasonOf(reason: 'nothing-known' | 'one-period' | 'levels-differ', period: string | null): string {
  if (reason === 'nothing-known') return 'layer.change.nothingKnown'
  return reason === 'levels-differ' ? 'layer.change.levelsDiffer' : `layer.change.only.${period}`
}

function Domains({ title, ids }: { readonly title: string; readonly ids: readonly DomainId[] }) {
  const label = useLabel()
  const format = useFormat()
  const names = recordsOf(useCatalogue().domains, ids).map(({ labels }) => label(labels))
  return (
    <div className={styles['part']}>
      <h4>{title}</h4>
      {names.length > 0 && <p>{format.list(names, 'comma')}</p>}
    </div>
  )
}
