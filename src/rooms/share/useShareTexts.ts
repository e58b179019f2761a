import { useText } from '@/i18n/useText'

/** Words of a field to be copied. */
export function useShareTexts(copy: string) {
  const text = useText()
  return { copy, copied: text('share.copied'), copyRefused: text('share.copyRefused') }
}
