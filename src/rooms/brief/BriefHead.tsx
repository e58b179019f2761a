import { useLingui } from '@lingui/react'
import { useCatalogue } from '@/data/useCatalogue'
import type { Brief } from '@/domain/brief/brief'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { DocumentHead } from '@/ui/DocumentHead'
import { documentLink } from '@/view/documentLink'

/** Who, how far apart, and the whole in a sentence. */
export function BriefHead({ brief: { ends, link, km, priorities } }: { readonly brief: Brief }) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const { release } = useCatalogue().manifest
  const { locale } = useLingui().i18n
  const [a, b] = ends
  const facts = [
    ends.map(({ labels, country }) => `${label(labels)} (${format.country(country)})`).join(', '),
    text('link.kilometres', { distance: format.number(km) }),
    priorities.areKnown && text('brief.sharedCount', { count: priorities.shared.length }),
    link?.affinity !== undefined && text('link.affinityFigure', { value: format.number(link.affinity, 2) }),
    text('brief.together', { projects: link?.projects.length ?? 0, events: link?.events.length ?? 0 }),
  ]
  return (
    <DocumentHead
      id="brief-title"
      kind={`${text('app.name')} · ${text('brief.kind')} · ${text('table.csv.release', { release })}`}
      title={text('link.title', { a: label(a.labels), b: label(b.labels) })}
      link={documentLink(locale, release)}
      qrLabel={text('document.qr')}
    >
      <p>{facts.filter(Boolean).join(' · ')}</p>
    </DocumentHead>
  )
}
