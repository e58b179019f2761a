import type { AtlasDriver } from '../support/AtlasDriver'
import { expect, test } from '../support/atlasTest'

const nothingMatches = '?d=advanced-materials~blue-economy~circular-economy~security-space~tourism-creative&match=all'
const states = {
  'the whole area': '',
  'a region': '?sel=region.PL84',
  'a link': '?sel=link.FI1C4-LV008',
  'an organisation': '?sel=org.bialystok-university-of-technology',
  'a project': '?sel=project.gosmart-bsr',
  'nothing that matches': nothingMatches,
  'the page about the atlas': '?view=about',
  'the matrix of regions and domains': '?view=matrix&d=energy',
  'the search for partners': '?view=match&for=PL84&aim=a40.t-30.l20.n10',
  'a comparison': '?view=compare&with=DE60~FI1C4~PL84',
  'the table of organisations': '?view=table&table=organisations&helix=business-support',
}

/** Parts come in their own time: once all are there, nothing may be wrong. */
const expectNoFaults = (atlas: AtlasDriver) => expect.poll(() => atlas.accessibilityFaults()).toEqual([])

for (const [name, query] of Object.entries(states)) {
  test(`axe finds no fault in ${name}: light, dark and on a phone`, async ({ atlas }) => {
    await atlas.openLink(query)
    if (query.includes('sel=')) await expect(atlas.detailHeading).toBeVisible()
    await expectNoFaults(atlas)
    await atlas.useDarkColours()
    await expectNoFaults(atlas)
    await atlas.usePhone()
    if (query.includes('sel=')) await expect(atlas.detailHeading).toBeVisible()
    await expectNoFaults(atlas)
  })
}

test('axe finds no fault in a region whose link is opened on a phone', async ({ atlas }) => {
  await atlas.usePhone()
  await atlas.openLink('?sel=region.PL84')
  await expect(atlas.detailHeading).toBeVisible()
  await expectNoFaults(atlas)
})
