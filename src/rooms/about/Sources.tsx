import { useCatalogue } from '@/data/useCatalogue'
import type { SourceId } from '@/domain/ids'
import { recordsOf } from '@/domain/recordsOf'
import { useFactTexts } from '@/i18n/useFactTexts'
import { SourceList } from '@/ui/SourceList'

/** Where the statements before it come from. */
export function Sources({ ids }: { readonly ids: readonly SourceId[] }) {
  const texts = useFactTexts()
  return <SourceList sources={recordsOf(useCatalogue().sources, ids)} texts={texts} />
}
