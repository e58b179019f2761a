import { useLingui } from '@lingui/react'
import { useCatalogue } from '@/data/useCatalogue'
import type { EvidencePack } from '@/domain/evidencePack/evidencePack'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { DocumentHead } from '@/ui/DocumentHead'
import { documentLink } from '@/view/documentLink'

/** Which region, how much is recorded, and what that does and does not mean. */
export function EvidenceHead({ pack: { region, total } }: { readonly pack: EvidencePack }) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  const { missing, manifest } = useCatalogue()
  const { locale } = useLingui().i18n
  const isUnknown = missing.includes('links')
  return (
    <>
      <DocumentHead
        id="evidence-title"
        kind={`${text('app.name')} · ${text('pack.kind')} · ${text('table.csv.release', { release: manifest.release })}`}
        title={text('pack.title', { name: label(region.labels), country: format.country(region.country) })}
        link={documentLink(locale, manifest.release)}
        qrLabel={text('document.qr')}
      >
        <p>{isUnknown ? text('evidence.notLoaded') : text('pack.total', { ...total })}</p>
      </DocumentHead>
      <p>{text('pack.scope')}</p>
    </>
  )
}
