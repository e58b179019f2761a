import { readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { affinity, domainRarity } from '@/domain/affinity'
import { linkId } from '@/domain/ids'
import { linkBulge } from '@/domain/linkCurve'
import { parseArtefact } from '@/domain/parseArtefact'
import { AboutRoom } from '@/rooms/about/AboutRoom'
import { affinityExample, domainSets, domainWeights } from '@/rooms/about/affinityExample'
import { whiteSpaceAffinity } from '../../../geo/steps/links'
import { publicCatalogue } from '../../support/publicData'
import { renderRoom } from '../../support/renderRoom'
import { testCatalogue } from '../../support/testCatalogue'

const read = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'))
const method = () => screen.getByRole('region', { name: 'How it is worked out' })
/** The formulas as they are read out, without what explains their letters. */
const formulas = () => [...method().querySelectorAll('math[display="block"]')].map((math) => math.textContent)

describe('the formulas', () => {
  it('are those of the matching', () => {
    renderRoom(<AboutRoom />)
    expect(formulas()).toEqual([
      `h(t)=${linkBulge}·L·sin(πt)`,
      'r(d)=lnNnd=−lnndN',
      'a(A,B)=∑d∈DA∩DBr(d)∑d∈DA∪DBr(d)',
      't(A,B)=1−e−n/3',
      'l(A,B)=|p¯(A)−p¯(B)|',
      'k(A,B)=1−s(A,B)smax',
      'S(A,B)=∑i|wi|vi∑i|wi|',
    ])
  })

  it('have the numbers that the pipeline works with', () => {
    const about = parseArtefact('about', 'about.json', read('about.json'))
    expect(about.constants).toEqual({ whiteSpaceAffinity, linkBulge })
    renderRoom(<AboutRoom />)
    expect(method()).toHaveTextContent(`if their affinity is ${whiteSpaceAffinity} or more`)
  })
})

describe('the affinity worked out', () => {
  it('gives what the link of the two regions says, with the data as served', () => {
    const catalogue = publicCatalogue()
    const example = affinityExample(catalogue)
    if (!example) throw new Error('No example')
    const [a, b] = example.regions
    expect(catalogue.links.get(linkId(a.id, b.id))?.affinity).toBeCloseTo(example.affinity, 4)
    expect(example.sharedWeight / example.totalWeight).toBeCloseTo(example.affinity, 10)
    expect(a.country).not.toBe(b.country)
  })

  it('weighs each domain by the share of regions that name it', () => {
    const catalogue = testCatalogue()
    const regions = domainSets(catalogue).size
    for (const { regions: naming, weight } of domainWeights(catalogue))
      expect(weight).toBeCloseTo(-Math.log(naming / regions), 10)
  })

  it('stands on the page with its table, its sums and its result', () => {
    const { catalogue } = renderRoom(<AboutRoom />)
    const example = affinityExample(catalogue)
    if (!example) throw new Error('No example')
    const [a, b] = example.regions
    const sets = domainSets(catalogue)
    const expected = affinity(sets.get(a.id) ?? new Set(), sets.get(b.id) ?? new Set(), domainRarity(sets))
    const table = within(method()).getByRole('table', { name: `Worked out for ${a.name} and ${b.name}` })
    // The first row names the columns.
    expect(within(table).getAllByRole('row')).toHaveLength(example.rows.length + 1)
    expect(method()).toHaveTextContent(`: affinity ${expected.toFixed(2)}.`)
  })
})
