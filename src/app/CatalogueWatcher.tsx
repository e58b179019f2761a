import { useEffect } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import type { Catalogue } from '@/domain/catalogue'

/** Hands the catalogue to what lives outside React, whenever it arrives. */
export function CatalogueWatcher({ onCatalogue }: { readonly onCatalogue: (catalogue: Catalogue) => void }) {
  const catalogue = useCatalogue()
  useEffect(() => onCatalogue(catalogue), [catalogue, onCatalogue])
  return null
}
