import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

// Message ids are written by hand in the catalogue (no macro, no Babel); see src/i18n/README.md.
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [{ path: '<rootDir>/locales/{locale}', include: [] }],
  format: formatter({ explicitIdAsDefault: true }),
})
