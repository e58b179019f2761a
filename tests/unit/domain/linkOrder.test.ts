import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildCatalogue } from '@/domain/buildCatalogue'
import type { Link } from '@/domain/catalogue'
import type { LinkId, ProjectId } from '@/domain/ids'
import { byAffinity, byEvidence, heaviestFirst } from '@/domain/linkOrder'
import { mostLinksShown, visibleLinks } from '@/domain/selectors'
import { decodeView } from '@/view/codec'
import { testCatalogueParts, testManifest } from '../../support/testCatalogue'

const parts = testCatalogueParts()
const [pattern] = parts.links
if (!pattern) throw new Error('The test catalogue has no links')
const { affinity: _, ...withoutAffinity } = pattern

const arbitraryLinks = fc
  .array(fc.record({ affinity: fc.option(fc.integer({ min: 0, max: 5 })), projects: fc.integer({ min: 0, max: 4 }) }))
  .map((rows) =>
    rows.map(
      ({ affinity, projects }, index): Link => ({
        ...withoutAffinity,
        id: `L${String(index).padStart(4, '0')}` as LinkId,
        events: [],
        projects: Array.from({ length: projects }, (_, number) => `p${number}` as ProjectId),
        ...(affinity === null ? {} : { affinity: affinity / 5 }),
      }),
    ),
  )

it('is the order that comparing gives: evidence, then affinity, then id', () => {
  const compare = (one: Link, other: Link) =>
    other.projects.length - one.projects.length ||
    (other.affinity ?? -1) - (one.affinity ?? -1) ||
    (one.id < other.id ? -1 : 1)
  fc.assert(
    fc.property(arbitraryLinks, (links) => {
      expect(byEvidence(byAffinity(links))).toEqual([...links].sort(compare))
    }),
  )
})

it('leaves out rows of a negative weight', () => {
  expect([...heaviestFirst(Int32Array.of(1, -1, 3, 1))]).toEqual([2, 0, 3])
})

it('shows the strongest of very many links and tells of all', () => {
  const regions = [...parts.regions.features]
  const [region] = regions
  if (!region) throw new Error('The test catalogue has no regions')
  const ids = Array.from({ length: 80 }, (_, number) => `PL${String(number).padStart(3, '0')}`)
  const features = ids.map((id) => ({
    ...region,
    id,
    properties: { ...region.properties, id: id as typeof pattern.a },
  }))
  const links = ids.flatMap((a, index) =>
    ids.slice(index + 1).map(
      (b): Link => ({
        ...pattern,
        id: `${a}-${b}` as LinkId,
        a: a as typeof pattern.a,
        b: b as typeof pattern.b,
      }),
    ),
  )
  const catalogue = buildCatalogue(testManifest(), {
    ...parts,
    regions: { type: 'FeatureCollection', features },
    links,
  })
  const { shown, total } = visibleLinks(catalogue, decodeView('?top=all').view)
  expect([shown.length, total]).toEqual([mostLinksShown, links.length])
})
