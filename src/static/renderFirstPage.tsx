import { renderToStaticMarkup } from 'react-dom/server'
import { activateLanguage } from '@/i18n/i18n'
import { messages } from '@/i18n/locales/en.po'
import { firstBox } from '@/map/svg/FirstMap'
import { tokensCss } from '@/ui/tokensCss'
import { FirstPage } from './FirstPage'
import frame from './firstPage.css?raw'
import { readCatalogue } from './readCatalogue'

/** The first page of the data in a folder, and the style that it needs. */
export function renderFirstPage(dataFolder: string): { readonly html: string; readonly css: string } {
  activateLanguage('en', messages)
  const catalogue = readCatalogue(dataFolder)
  const [west, south, east, north] = firstBox(catalogue)
  const ratio = ((east - west) / (north - south)).toFixed(5)
  return {
    html: renderToStaticMarkup(<FirstPage catalogue={catalogue} />),
    css: compact(`${tokensCss()}\n:root{--first-ratio:${ratio}}\n${frame}`),
  }
}

/** Without comments and the blanks that only the eye needs. */
function compact(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim()
}
