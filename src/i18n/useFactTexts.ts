import { useLingui } from '@lingui/react'
import { useMemo } from 'react'
import { useText } from './useText'

/** What stands beside facts everywhere: their sources, how sure they are, and the button that copies their link. */
export function useFactTexts() {
  const text = useText()
  const { locale } = useLingui().i18n
  return useMemo(
    () => ({
      sourcesLabel: (count: number) => text('evidence.sources', { count }),
      manySources: (count: number) => text('evidence.manySources', { count }),
      noSource: text('evidence.noSource'),
      newTabNote: text('evidence.newTab'),
      unverified: { label: text('evidence.unverified'), explanation: text('evidence.unverifiedExplained') },
      copy: text('profile.copyLink'),
      copied: text('profile.linkCopied'),
      copyRefused: text('profile.copyRefused'),
      linkField: text('profile.linkField'),
      /** For the copied link: whoever opens it reads the same language. */
      locale,
    }),
    [text, locale],
  )
}
