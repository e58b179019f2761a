import { palettes, type Theme } from './tokens.ts'

type Colours = { readonly [T in Theme]?: Readonly<Record<string, string>> | undefined }

/** A misspelt name would do nothing, and nobody would see why. */
function checkNames(colours: Readonly<Record<string, string>> = {}): void {
  for (const name of Object.keys(colours))
    if (!(name in palettes.light)) throw new Error(`The area has a colour for "${name}"; the tokens have no such name`)
}

/**
 * Custom properties of all themes: by system, or as `<html data-theme>` says. Who asks the system for more contrast, and not
 * for darkness, gets the one for projectors.
 * @param own colours of the area, for the build, which reads the tokens before it knows them
 */
export function tokensCss(own: Colours = {}): string {
  checkNames(own.light)
  checkNames(own.dark)
  const declarations = (theme: Theme) =>
    Object.entries({ ...palettes[theme], ...own[theme] })
      .map(([name, value]) => `--${name}:${value};`)
      .join('')
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
