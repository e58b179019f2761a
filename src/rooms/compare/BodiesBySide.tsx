import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { type HelixSide, helixSides } from '@/domain/schema/vocabulary'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Disclosure } from '@/ui/Disclosure'
import { Note } from '@/ui/Note'
import { NumberDisc } from '@/ui/NumberDisc'
import { ProfileSection } from '@/ui/ProfileSection'
import { SelectLink } from '@/ui/SelectLink'
import { useSelectionLink } from '@/view/useSelectionLink'
import styles from './CompareRoom.module.css'

interface Props {
  readonly regions: readonly Region[]
}

/** Known organisations of each region, by side of the helix. */
export function BodiesBySide({ regions }: Props) {
  const text = useText()
  const isUnknown = useCatalogue().missing.includes('organisations')
  return (
    <ProfileSection title={text('compare.bodies')}>
      {isUnknown ? (
        <Note kind="empty">{text('evidence.notLoaded')}</Note>
      ) : (
        helixSides.map((side) => <Side key={side} side={side} regions={regions} />)
      )}
      <Note>{text('compare.bodies.explained')}</Note>
    </ProfileSection>
  )
}

function Side({ side, regions }: Props & { readonly side: HelixSide }) {
  const label = useLabel()
  const text = useText()
  const { organisationsByRegion } = useCatalogue()
  const linkTo = useSelectionLink()
  const bodies = regions.map(({ id }) => (organisationsByRegion.get(id) ?? []).filter(({ helix }) => helix === side))
  const counts = regions.map(({ labels }, index) =>
    text('compare.bodies.count', { name: label(labels), count: bodies[index]?.length ?? 0 }),
  )
  return (
    <Disclosure summary={text(`helix.${side}`)} hint={counts.join(' · ')}>
      {regions.map((region, index) => (
        <div key={region.id} className={styles['bodies']}>
          <p className={styles['owner']}>
            <NumberDisc number={index + 1} /> {label(region.labels)}
          </p>
          {bodies[index]?.length ? (
            <ul className={styles['plain']}>
              {bodies[index].map(({ id, name }) => (
                <li key={id}>
                  <SelectLink {...linkTo({ kind: 'org', id })}>{name}</SelectLink>
                </li>
              ))}
            </ul>
          ) : (
            <Note kind="empty">{text('compare.noBodies')}</Note>
          )}
        </div>
      ))}
    </Disclosure>
  )
}
