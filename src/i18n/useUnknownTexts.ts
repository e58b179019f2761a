import { useText } from './useText'

/** In place of a profile: that a link names something the data doesn't have, or that its file could not be loaded. */
export function useUnknownTexts(id: string, isNotLoaded: boolean) {
  const text = useText()
  return isNotLoaded
    ? { title: text('profile.notLoaded'), explanation: text('evidence.notLoaded') }
    : { title: text('profile.unknown'), explanation: text('profile.unknownExplained', { id }) }
}
