import { useCatalogue } from '@/data/useCatalogue'
import { evidencePackOf } from '@/domain/evidencePack/evidencePack'
import { seekerOf } from '@/domain/match/seeker'
import { numberSources } from '@/domain/numberedSources'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { Note } from '@/ui/Note'
import { CitedSources, Desk, Sheet } from '@/ui/Paper'
import { SelectLink } from '@/ui/SelectLink'
import { useFilter } from '@/view/useFilter'
import { useSelectionLink } from '@/view/useSelectionLink'
import { useView } from '@/view/useView'
import { ByCountry } from './ByCountry'
import { ByDomain } from './ByDomain'
import { ByYear } from './ByYear'
import { EvidenceHead } from './EvidenceHead'
import { Records } from './Records'
import { useEvidenceFile } from './useEvidenceFile'

/** A region's recorded cooperation with other countries, for the monitoring of its strategy. */
export function EvidenceRoom() {
  const text = useText()
  const catalogue = useCatalogue()
  const linkTo = useSelectionLink()
  const filter = useFilter()
  const id = useView((view) => view.matchFor)
  const region = id === null ? undefined : seekerOf(catalogue, id)?.region
  const pack = region ? evidencePackOf(catalogue, region.id, filter) : null
  const download = useEvidenceFile(pack)
  if (!pack) {
    return (
      <Desk bar={null} labelledBy="evidence-title">
        <Sheet>
          <h1 id="evidence-title">{text('pack.kind')}</h1>
          <Note kind="empty">{text('pack.choose')}</Note>
        </Sheet>
      </Desk>
    )
  }
  const cited = [...pack.priorities, ...pack.records].flatMap(({ sources }) => sources)
  const sources = numberSources(catalogue, cited)
  const bar = (
    <>
      <Button variant="primary" onClick={() => window.print()}>
        {text('document.print')}
      </Button>
      <Button onClick={download} disabled={pack.records.length === 0}>
        {text('pack.download')}
      </Button>
      <SelectLink {...linkTo({ kind: 'region', id: pack.region.id })}>{text('pack.backToRegion')}</SelectLink>
    </>
  )
  return (
    <Desk bar={bar} labelledBy="evidence-title">
      <Sheet>
        <EvidenceHead pack={pack} />
        <ByDomain pack={pack} sources={sources} />
        <ByCountry pack={pack} />
        <ByYear pack={pack} />
        <Records pack={pack} sources={sources} />
        <section>
          <h2>{text('document.sources')}</h2>
          <CitedSources sources={sources.list} />
        </section>
      </Sheet>
    </Desk>
  )
}
