import { useCatalogue } from '@/data/useCatalogue'
import { citationOf } from '@/domain/citation'
import { today } from '@/i18n/today'
import { useText } from '@/i18n/useText'
import { CopyField } from '@/ui/CopyField'
import styles from './CiteView.module.css'
import { useShareTexts } from './useShareTexts'

interface CiteViewProps {
  readonly title: string
  readonly link: string
}

export function CiteView({ title, link }: CiteViewProps) {
  const text = useText()
  const { release, area } = useCatalogue().manifest
  const { apa, bibtex } = citationOf({ title, release, licence: area.licence, link, accessed: today() })
  return (
    <div className={styles['cite']}>
      <CopyField
        label={text('share.cite.field', { style: 'APA' })}
        value={apa}
        rows={4}
        texts={useShareTexts(text('share.cite.copy', { style: 'APA' }))}
      />
      <CopyField
        label={text('share.cite.field', { style: 'BibTeX' })}
        value={bibtex}
        rows={8}
        texts={useShareTexts(text('share.cite.copy', { style: 'BibTeX' }))}
      />
    </div>
  )
}
