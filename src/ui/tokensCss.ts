import { palettes, type Theme } from './tokens.ts'

const declarations = (theme: Theme) =>
  Object.entries(palettes[theme])
    .map(([name, value]) => `--${name}:${value};`)
    .join('')

/**
 * Custom properties of all themes: by system, or as `<html data-theme>` says. Who asks the system for more contrast, and not
 * for darkness, gets the one for projectors.
 */
export function tokensCss(): string {
  return [
    `:root{color-scheme:light;${declarations('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${declarations('dark')}}}`,
    `@media (prefers-contrast:more) and (not (prefers-color-scheme:dark)){:root:not([data-theme]){${declarations('projection')}}}`,
    `:root[data-theme=projection]{color-scheme:light;${declarations('projection')}}`,
    `:root[data-theme=dark]{color-scheme:dark;${declarations('dark')}}`,
    // Paper is white, whatever the screen was; twice, so that it wins over both rules above.
    `@media print{:root:root{color-scheme:light;${declarations('light')}}}`,
  ].join('\n')
}
