import { useCatalogue } from '@/data/useCatalogue'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Disclosure } from '@/ui/Disclosure'
import { SelectLink } from '@/ui/SelectLink'
import { useSelectionLink } from '@/view/useSelectionLink'
import styles from './PartnerRegions.module.css'
import { useLanguage } from './useLanguage'

/** The regions of the partners of the area's own project: a first thing to open. */
export function PartnerRegions() {
  const text = useText()
  const label = useLabel()
  const language = useLanguage()
  const catalogue = useCatalogue()
  const linkTo = useSelectionLink()
  const partners = [...catalogue.regions.values()]
    .filter((region) => region.isPartner)
    .sort((a, b) => label(a.labels).localeCompare(label(b.labels), language))
  if (partners.length === 0) return null
  return (
    <Disclosure summary={text('explorer.partners')} isOpenAtFirst>
      <ul className={styles['list']}>
        {partners.map((region) => (
          <li key={region.id}>
            <SelectLink look="chip" {...linkTo({ kind: 'region', id: region.id })}>
              {label(region.labels)}
              <span className={styles['country']}>{region.country}</span>
            </SelectLink>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
