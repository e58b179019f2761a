import { useSyncExternalStore } from 'react'
import type { Theme } from '@/ui/tokens'
import { readDevice, writeDevice } from '@/view/deviceStorage'

export const appearances = ['system', 'light', 'dark', 'projection'] as const
export type Appearance = (typeof appearances)[number]

const prefersDark = '(prefers-color-scheme: dark)'
const prefersContrast = '(prefers-contrast: more)'
const listeners = new Set<() => void>()
let chosen: Appearance = 'system'

function show(appearance: Appearance): void {
  chosen = appearance
  if (appearance === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = appearance
  for (const listener of listeners) listener()
}

/** Shows what was chosen on this device the last time; to be called before anything is drawn. */
export function startAppearance(): void {
  const kept = readDevice('appearance')
  show(appearances.find((appearance) => appearance === kept) ?? 'system')
}

export function chooseAppearance(appearance: Appearance): void {
  writeDevice('appearance', appearance)
  show(appearance)
}

function subscribe(listener: () => void): () => void {
  const wishes = [matchMedia(prefersDark), matchMedia(prefersContrast)]
  listeners.add(listener)
  for (const wish of wishes) wish.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    for (const wish of wishes) wish.removeEventListener('change', listener)
  }
}

export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, () => chosen)
}

/** The colours in force now, whoever decided it. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => {
    if (chosen !== 'system') return chosen
    // The same choice as `ui/tokensCss.ts` makes for the page.
    if (matchMedia(prefersDark).matches) return 'dark'
    return matchMedia(prefersContrast).matches ? 'projection' : 'light'
  })
}
