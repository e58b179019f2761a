import { useEscape } from './useEscape'
import { useHelpKeys } from './useHelpKeys'

/** Keys that work wherever the focus is; the order says who is asked first. */
export function usePageKeys(): void {
  useHelpKeys()
  useEscape()
}
