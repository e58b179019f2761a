import { useCatalogue } from '@/data/useCatalogue'
import { baseRegion } from '@/domain/baseRegion'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { PanelRoom } from '@/ui/PanelRoom'
import { useView } from '@/view/useView'
import { BodiesBySide } from './BodiesBySide'
import { ComparedRegions } from './ComparedRegions'
import { CompareExamples } from './CompareExamples'
import { DomainTable } from './DomainTable'
import { FigurePlots } from './FigurePlots'
import { LinksAmong } from './LinksAmong'
import { SharedPartners } from './SharedPartners'

/** Two to four regions side by side. */
export function CompareRoom() {
  const text = useText()
  const catalogue = useCatalogue()
  const compared = useView((view) => view.compared)
  const regions = compared.flatMap((id) => baseRegion(catalogue, id) ?? [])
  return (
    <PanelRoom title={text('compare.title')} lead={text('compare.lead')}>
      <ComparedRegions regions={regions} />
      {regions.length === 1 && <Note kind="empty">{text('compare.oneMore')}</Note>}
      {regions.length === 0 && <CompareExamples />}
      {regions.length > 1 && (
        <>
          <DomainTable regions={regions} />
          <FigurePlots regions={regions} />
          <LinksAmong regions={regions} />
          <SharedPartners regions={regions} />
          <BodiesBySide regions={regions} />
        </>
      )}
    </PanelRoom>
  )
}
