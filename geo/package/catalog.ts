/**
 * `catalog.jsonld`: the same for open-data portals, in the terms of DCAT-AP 3. Addresses are relative to where the file
 * is served, which nobody knows here.
 */
import type { Manifest } from '@/domain/schema/manifest'
import type { Resource } from './descriptor'

const authority = 'http://publications.europa.eu/resource/authority'
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  adms: 'http://www.w3.org/ns/adms#',
  locn: 'http://www.w3.org/ns/locn#',
  gsp: 'http://www.opengis.net/ont/geosparql#',
}
const english = (text: string) => ({ '@value': text, '@language': 'en' })
const ref = (id: string) => ({ '@id': id })
const fileTypes: Readonly<Record<string, string>> = { csv: 'CSV', json: 'JSON', geojson: 'GEOJSON' }
const packageFile = 'datapackage.json'

/** A data set of the catalogue: the tables and files of one subject. */
interface Subject {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly resources: readonly Resource[]
}

export function catalogOf(
  manifest: Manifest,
  whole: { title: string; description: string },
  resources: readonly Resource[],
) {
  const subjects = subjectsOf(resources)
  const common = commonTerms(manifest)
  return {
    '@context': context,
    '@graph': [
      {
        '@id': '#catalog',
        '@type': 'dcat:Catalog',
        'dct:title': english(whole.title),
        'dct:description': english(whole.description),
        'dct:publisher': common['dct:publisher'],
        'dct:language': common['dct:language'],
        'dct:license': ref(`${authority}/licence/CC_BY_4_0`),
        'dcat:dataset': [ref('#all'), ...subjects.map(({ id }) => ref(`#${id}`))],
      },
      {
        ...common,
        '@id': '#all',
        'dct:title': english(whole.title),
        'dct:description': english(whole.description),
        'dct:hasPart': subjects.map(({ id }) => ref(`#${id}`)),
        'dcat:distribution': [wholeDistribution()],
      },
      ...subjects.map(({ id, title, description, resources: files }) => ({
        ...common,
        '@id': `#${id}`,
        'dct:title': english(title),
        'dct:description': english(description),
        'dct:isPartOf': ref('#all'),
        'dcat:distribution': files.map(distribution),
      })),
    ],
  }
}

/** By the table or file that gives the subject its name. */
function subjectsOf(resources: readonly Resource[]): readonly Subject[] {
  const ids = [...new Set(resources.map(({ subject }) => subject))].filter((id) => id !== 'app')
  return ids.map((id) => {
    const own = resources.filter(({ subject }) => subject === id)
    const head = own.find(({ name }) => name === id)
    const title = head?.title ?? own.map((resource) => resource.title).join(', ')
    const description = head?.description ?? own.map((resource) => resource.description).join(' ')
    return { id, title, description, resources: own }
  })
}

function commonTerms({ release, area }: Manifest) {
  const [west, south, east, north] = area.bbox
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  const issued = release.split('.').slice(0, 2).join('-')
  return {
    '@type': 'dcat:Dataset',
    'dct:publisher': { '@id': '#publisher', '@type': 'foaf:Agent', 'foaf:name': english('GoSmart Atlas') },
    'dct:issued': { '@value': issued, '@type': 'xsd:gYearMonth' },
    'dcat:version': release,
    'dct:language': ref(`${authority}/language/ENG`),
    'dct:accessRights': ref(`${authority}/access-right/PUBLIC`),
    'dcat:theme': ['REGI', 'ECON', 'TECH'].map((theme) => ref(`${authority}/data-theme/${theme}`)),
    'dcat:keyword': ['smart specialisation', 'regions', 'cooperation', 'Interreg'].map(english),
    'dct:spatial': {
      '@id': '#area',
      '@type': 'dct:Location',
      'dcat:bbox': {
        '@value': `POLYGON((${corners.map((corner) => corner.join(' ')).join(', ')}))`,
        '@type': 'gsp:wktLiteral',
      },
    },
  }
}

function wholeDistribution() {
  return {
    '@id': `${packageFile}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': english('Data Package: the description of all files'),
    'dcat:accessURL': ref(packageFile),
    'dcat:downloadURL': ref(packageFile),
    'dct:format': ref(`${authority}/file-type/JSON`),
    'dcat:mediaType': ref('http://www.iana.org/assignments/media-types/application/json'),
    'dct:license': ref(`${authority}/licence/CC_BY_4_0`),
    'dct:conformsTo': ref('https://datapackage.org/profiles/2.0/datapackage.json'),
  }
}

function distribution({ path, title, description, format, mediatype, licenses, bytes, hash }: Resource) {
  return {
    '@id': `${path}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': english(title),
    'dct:description': english(description),
    'dcat:accessURL': ref(path),
    'dcat:downloadURL': ref(path),
    'dct:format': ref(`${authority}/file-type/${fileTypes[format] ?? 'JSON'}`),
    'dcat:mediaType': ref(`http://www.iana.org/assignments/media-types/${mediatype}`),
    'dct:license': ref(
      licenses.some(({ name }) => name === 'CC-BY-4.0') ? `${authority}/licence/CC_BY_4_0` : (licenses[0]?.path ?? ''),
    ),
    'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@id': `${path}#checksum`,
      '@type': 'spdx:Checksum',
      'spdx:algorithm': ref('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      'spdx:checksumValue': { '@value': String(hash).replace('sha256:', ''), '@type': 'xsd:hexBinary' },
    },
  }
}
