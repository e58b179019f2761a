import { describe, expect, it } from 'vitest'
import type { Artefacts } from '@/domain/schema/artefacts'
import { checkLinkEnds, checkManifest, checkShape, checkSizes, sizeBudgets } from '../../../geo/checks/artefacts'
import { readCommittedData } from '../../../geo/files'

const files = readCommittedData()
const read = (path: string) => JSON.parse(files.get(path) ?? 'null')

describe('checkLinkEnds', () => {
  const published = {
    regions: read('regions.geojson') as Artefacts['regions'],
    projects: read('projects.json') as Artefacts['projects'],
    events: read('events.geojson') as Artefacts['events'],
    links: read('links.geojson') as Artefacts['links'],
  }
  const linkWith = (change: object) => {
    const feature = published.links.features.find(({ properties }) => properties.id === 'FI1C4-LV008')
    if (!feature) throw new Error('no such link')
    const links = { ...published.links, features: [{ ...feature, properties: { ...feature.properties, ...change } }] }
    return checkLinkEnds({ ...published, links: links as Artefacts['links'] }).map(({ id, wrong }) => `${id}: ${wrong}`)
  }

  it('finds nothing in the published links', () => {
    expect(checkLinkEnds(published)).toEqual([])
  })

  it('names an end that is no region, or only an overlay', () => {
    expect(linkWith({ id: 'FI1C4-LV010', b: 'LV010' })).toEqual(['FI1C4-LV010: The end LV010 is not a base region.'])
    expect(linkWith({ id: 'FI1C4-LV-VPR', b: 'LV-VPR' })).toEqual([
      'FI1C4-LV-VPR: The end LV-VPR is not a base region.',
    ])
  })

  it('names ends out of order and evidence that does not exist', () => {
    expect(linkWith({ a: 'LV008', b: 'FI1C4' })).toEqual(['FI1C4-LV008: Its ends or its id are out of order.'])
    expect(linkWith({ projects: ['gosmart'] })).toEqual(['FI1C4-LV008: The evidence "gosmart" does not exist.'])
  })
})

describe('checkShape', () => {
  it('says which key of an artefact has the wrong shape', () => {
    const taxonomy = read('taxonomy.json')
    taxonomy.domains[3].labels = { pl: 'Energia' }
    expect(checkShape('taxonomy', taxonomy)).toEqual([
      expect.objectContaining({ file: 'taxonomy.json', wrong: expect.stringContaining('domains.3.labels.en') }),
    ])
  })
})

describe('checkManifest', () => {
  it('wants a checksum of 64 characters', () => {
    const manifest = read('manifest.json')
    manifest.files[0].sha256 = 'abc'
    expect(checkManifest(manifest)).toEqual([
      expect.objectContaining({ wrong: expect.stringContaining('files.0.sha256') }),
    ])
  })
})

describe('checkSizes', () => {
  it('counts bytes, not letters', () => {
    const full = 'ą'.repeat(sizeBudgets.taxonomy / 2)
    expect(checkSizes(new Map([['taxonomy', full]]))).toEqual([])
    expect(checkSizes(new Map([['taxonomy', `${full}.`]]))).toEqual([
      expect.objectContaining({ file: 'taxonomy.json', wrong: '20,001 bytes are more than the 20,000 allowed.' }),
    ])
  })
})
