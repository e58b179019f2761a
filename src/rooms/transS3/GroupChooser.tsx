import { useCallback } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import type { CountryCode } from '@/domain/ids'
import { findParts, type GroupPart, regionsOf } from '@/domain/transS3/group'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { ComboBox } from '@/ui/ComboBox'
import { IconButton } from '@/ui/IconButton'
import { CloseIcon } from '@/ui/icons'
import { NumberDisc } from '@/ui/NumberDisc'
import { SelectLink } from '@/ui/SelectLink'
import { setGroup } from '@/view/actions'
import { useSelectionLink } from '@/view/useSelectionLink'
import { useView } from '@/view/useView'
import styles from './TransS3Room.module.css'

const mostFound = 10

/** Which regions belong to the group, and one field to add a region, a country's or a project's regions. */
export function GroupChooser({ regions }: { readonly regions: readonly Region[] }) {
  const text = useText()
  const count = regions.length
  const countries = new Set(regions.map(({ country }) => country)).size
  return (
    <div className={styles['chooser']}>
      <AddPart />
      {count > 0 && (
        <>
          <div className={styles['counted']}>
            <p role="status">{text('group.count', { count, countries })}</p>
            <Button variant="plain" onClick={() => setGroup([])}>
              {text('group.clear')}
            </Button>
          </div>
          <ul className={styles['regions']} aria-label={text('group.chosen')}>
            {regions.map((region, index) => (
              <Chosen key={region.id} region={region} number={index + 1} regions={regions} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

interface ChosenProps {
  readonly region: Region
  readonly number: number
  readonly regions: readonly Region[]
}

function Chosen({ region, number, regions }: ChosenProps) {
  const text = useText()
  const name = useLabel()(region.labels)
  const linkTo = useSelectionLink()
  const others = regions.filter(({ id }) => id !== region.id).map(({ id }) => id)
  return (
    <li>
      <NumberDisc number={number} />
      <span className={styles['name']}>
        <SelectLink look="title" {...linkTo({ kind: 'region', id: region.id })}>
          {name}
        </SelectLink>
        <span className={styles['quiet']}> {region.country}</span>
      </span>
      <IconButton label={text('compare.remove', { name })} icon={<CloseIcon />} onClick={() => setGroup(others)} />
    </li>
  )
}

function AddPart() {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const catalogue = useCatalogue()
  const group = useView((view) => view.group)
  const find = useCallback(
    (query: string) =>
      findParts(catalogue, query, (code) => format.country(code), mostFound).map((found) => {
        const { part, country, regions } = found
        const region = part.kind === 'region' ? catalogue.regions.get(part.id) : undefined
        const remark =
          part.kind === 'region' && country
            ? format.country(country)
            : text(`group.part.${part.kind}`, { count: regions.length })
        return { id: `${part.kind}.${part.id}`, label: region ? label(region.labels) : found.label, remark }
      }),
    [catalogue, format, label, text],
  )
  const add = useCallback(
    (key: string) => setGroup([...group, ...regionsOf(catalogue, partOf(key))]),
    [catalogue, group],
  )
  return (
    <ComboBox
      label={text('group.add')}
      placeholder={text('group.add.placeholder')}
      nothing={text('group.add.nothing')}
      find={find}
      onPick={add}
    />
  )
}

function partOf(key: string): GroupPart {
  const [kind = '', id = ''] = key.split('.')
  return kind === 'country' ? { kind, id: id as CountryCode } : ({ kind, id } as GroupPart)
}
