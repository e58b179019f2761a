import { useCatalogue } from '@/data/useCatalogue'
import { linkId } from '@/domain/ids'
import { linkName } from '@/domain/regionName'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import type { HoverTarget } from '@/view/state'
import { useView } from '@/view/useView'
import styles from './HoverTooltip.module.css'
import { useLanguage } from './useLanguage'

/** Of a point or link of the reader's own data: what the file says, and that it is theirs. */
export function OwnLines({ target }: { readonly target: Extract<HoverTarget, { kind: 'ownPoint' | 'ownLink' }> }) {
  const text = useText()
  const format = useFormat()
  const language = useLanguage()
  const catalogue = useCatalogue()
  const own = useView((view) => view.own)
  const index = Number(target.id)
  const point = own?.kind === 'points' ? own.points[index] : undefined
  const link = own?.kind === 'links' ? own.links[index] : undefined
  const name = point?.name ?? (link && linkName(catalogue, linkId(link.from, link.to), language))
  if (own === null || name === undefined) return null
  const value = point?.value ?? link?.weight
  const figure = value === undefined ? '' : format.number(value, Number.isInteger(value) ? 0 : 2)
  const lines = [[figure, own.unit].filter(Boolean).join(' '), link?.kind ?? '']
  return (
    <>
      <p className={styles['name']}>{name}</p>
      {lines.filter(Boolean).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className={styles['quiet']}>{text('layer.own.titled', { title: own.title })}</p>
    </>
  )
}
