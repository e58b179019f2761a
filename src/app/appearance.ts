import { useSyncExternalStore } from 'react'
import type { Theme } from '@/ui/tokens'
import { readDevice, writeDevice } from '@/view/deviceStorage'

export const appearances = ['system', 'light', 'dark'] as const
export type Appearance = (typeof appearances)[number]

const prefersDark = '(prefers-color-scheme: dark)'
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
  const system = matchMedia(prefersDark)
  listeners.add(listener)
  system.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    system.removeEventListener('change', listener)
  }
}

export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, () => chosen)
}

/** Light or dark as it is now, whoever decided it. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => {
    if (chosen !== 'system') return chosen
    return matchMedia(prefersDark).matches ? 'dark' : 'light'
  })
}
