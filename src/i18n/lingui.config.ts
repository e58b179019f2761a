import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

// Message ids are written by hand in the catalogue (no macro, no Babel); see src/i18n/README.md.
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'pl', 'lv', 'et', 'lt', 'fi', 'de', 'da', 'sv', 'nb'],
  // A text that a language lacks is shown in English; the build puts it into that language's own chunk.
  fallbackLocales: { default: 'en' },
  catalogs: [{ path: '<rootDir>/locales/{locale}', include: [] }],
  format: formatter({ explicitIdAsDefault: true }),
})
