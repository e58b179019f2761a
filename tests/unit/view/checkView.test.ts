import { describe, expect, it } from 'vitest'
import { buildCatalogue } from '@/domain/buildCatalogue'
import { idPatterns } from '@/domain/ids'
import { renamedRegions } from '@/domain/renamedRegions'
import { checkAgainstCatalogue } from '@/view/checkView'
import { decodeView, encodeView } from '@/view/codec'
import { testCatalogue, testCatalogueParts, testManifest } from '../../support/testCatalogue'

const catalogue = testCatalogue()
function check(search: string) {
  const { view, problems } = checkAgainstCatalogue(decodeView(search).view, catalogue)
  return [encodeView(view), ...problems.map(({ parameter, value }) => `${parameter}: ${value}`)]
}

describe('a view checked against the data', () => {
  it('stays the same object in all parts that exist', () => {
    const { view } = decodeView('?sel=link.LV008-PL84&d=energy&country=LV~PL&for=PL84&with=EE-82~PL84&team=LV008~rise')
    const checked = checkAgainstCatalogue(view, catalogue)
    expect(checked).toEqual({ view, problems: [] })
    expect(checked.view.domains).toBe(view.domains)
    expect(checked.view.selection).toBe(view.selection)
  })

  it.each([
    ['?sel=region.XX99', '', 'sel: region.XX99'],
    ['?sel=link.DE60-SE122', '', 'sel: link.DE60-SE122'],
    ['?sel=org.nobody', '', 'sel: org.nobody'],
    ['?sel=project.none', '', 'sel: project.none'],
    ['?sel=priority.none', '', 'sel: priority.none'],
    ['?sel=event.none', '', 'sel: event.none'],
    ['?d=energy~alchemy', 'd=energy', 'd: alchemy'],
    ['?country=LV~XX', 'country=LV', 'country: XX'],
    ['?for=XX9', '', 'for: XX9'],
    ['?with=LV008~XX9', 'with=LV008', 'with: XX9'],
    ['?team=LV008~nobody', 'team=LV008', 'team: nobody'],
  ])('%s falls back where it names what is not there', (search, kept, problem) => {
    expect(check(search)).toEqual([kept, problem])
  })

  it("takes a region's earlier id for the present one, silently", () => {
    expect(check('?sel=region.PL34')).toEqual(['sel=region.PL84'])
    expect(check('?sel=link.LV008-PL34')).toEqual(['sel=link.LV008-PL84'])
    expect(check('?with=LT00A~LV008')).toEqual(['with=LT011~LV008'])
    expect(check('?with=PL34~PL84')).toEqual(['with=PL84'])
  })

  it('falls back to the default layer where there is no such one', () => {
    expect(check('?layer=weather')).toEqual(['', 'layer: weather'])
    expect(check('?layer=none')).toEqual(['layer=none'])
    expect(check('?layer=gdp-pps')).toEqual(['layer=gdp-pps'])
  })

  it('leaves alone what belongs to a file that could not be read', () => {
    const { organisations: _, ...parts } = testCatalogueParts()
    const partial = buildCatalogue(testManifest(), parts)
    const { view } = decodeView('?sel=org.kouvola-innovation&team=rise')
    expect(checkAgainstCatalogue(view, partial)).toEqual({ view, problems: [] })
  })
})

describe('the table of earlier ids', () => {
  it('leads from ids to ids, and never on to another earlier one', () => {
    for (const [before, now] of renamedRegions) {
      expect(before).toMatch(idPatterns.baseRegion)
      expect(now).toMatch(idPatterns.baseRegion)
      expect(renamedRegions.has(now)).toBe(false)
    }
  })
})
