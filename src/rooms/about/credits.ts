export interface Credit {
  readonly id: string
  readonly name: string
  readonly licence: string
  /** Names in package.json that it stands for; none for data. */
  readonly packages: readonly string[]
  /** Message id of what it is used for. */
  readonly use: string
}

/** The works of others in the atlas. A test holds it to package.json. */
export const credits: readonly Credit[] = [
  {
    id: 'natural-earth',
    name: 'Natural Earth',
    licence: 'Public domain',
    packages: [],
    use: 'about.credits.boundaries',
  },
  { id: 'geonames', name: 'GeoNames', licence: 'CC BY 4.0', packages: [], use: 'about.credits.towns' },
  {
    id: 'eurostat',
    name: 'Eurostat, European Commission',
    licence: 'Reuse with the source named (CC BY 4.0)',
    packages: [],
    use: 'about.credits.indicators',
  },
  {
    id: 'inter',
    name: 'Inter',
    licence: 'SIL Open Font License 1.1',
    packages: ['@fontsource-variable/inter'],
    use: 'about.credits.type',
  },
  {
    id: 'maplibre',
    name: 'MapLibre GL JS',
    licence: 'BSD-3-Clause',
    packages: ['maplibre-gl'],
    use: 'about.credits.map',
  },
  {
    id: 'topojson',
    name: 'topojson-client',
    licence: 'ISC',
    packages: ['topojson-client'],
    use: 'about.credits.shapes',
  },
  { id: 'turf', name: 'Turf', licence: 'MIT', packages: ['@turf/turf'], use: 'about.credits.geodesy' },
  { id: 'react', name: 'React', licence: 'MIT', packages: ['react', 'react-dom'], use: 'about.credits.interface' },
  {
    id: 'tanstack',
    name: 'TanStack Query',
    licence: 'MIT',
    packages: ['@tanstack/react-query'],
    use: 'about.credits.loading',
  },
  { id: 'uqr', name: 'uqr', licence: 'MIT', packages: ['uqr'], use: 'about.credits.qr' },
  { id: 'zustand', name: 'Zustand', licence: 'MIT', packages: ['zustand'], use: 'about.credits.state' },
  { id: 'valibot', name: 'Valibot', licence: 'MIT', packages: ['valibot'], use: 'about.credits.checks' },
  {
    id: 'lingui',
    name: 'Lingui',
    licence: 'MIT',
    packages: ['@lingui/core', '@lingui/react'],
    use: 'about.credits.texts',
  },
  { id: 'papaparse', name: 'Papa Parse', licence: 'MIT', packages: ['papaparse'], use: 'about.credits.csv' },
  {
    id: 'read-excel-file',
    name: 'read-excel-file',
    licence: 'MIT',
    packages: ['read-excel-file'],
    use: 'about.credits.xlsx',
  },
  {
    id: 'pptxgenjs',
    name: 'PptxGenJS',
    licence: 'MIT',
    packages: ['pptxgenjs'],
    use: 'about.credits.slides',
  },
  {
    id: 'write-excel-file',
    name: 'write-excel-file',
    licence: 'MIT',
    packages: ['write-excel-file'],
    use: 'about.credits.workbooks',
  },
]
