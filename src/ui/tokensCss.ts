import { palettes, type Theme } from './tokens.ts'

const declarations = (theme: Theme) =>
  Object.entries(palettes[theme])
    .map(([name, value]) => `--${name}:${value};`)
    .join('')

/** Custom properties of both themes: by system, or as `<html data-theme>` says. */
export function tokensCss(): string {
  return [
    `:root{color-scheme:light;${declarations('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${declarations('dark')}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${declarations('dark')}}`,
    // Paper is white, whatever the screen was; twice, so that it wins over both rules above.
    `@media print{:root:root{color-scheme:light;${declarations('light')}}}`,
  ].join('\n')
}
