/** Every view and state, light, dark and for a projector, on a wide screen and on a phone. */
import type { AtlasDriver } from '../support/AtlasDriver'
import { expect, test } from '../support/atlasTest'

const nothingMatches = '?d=advanced-materials~blue-economy~circular-economy~security-space~tourism-creative&match=all'

interface State {
  readonly query: string
  /** A heading of what is shown: once it is there, so is the state. */
  readonly heading: RegExp
}

/** As links, since every state of the atlas has one. */
const states: Readonly<Record<string, State>> = {
  'the whole area': { query: '', heading: /regions/ },
  'a region': { query: '?sel=region.PL84', heading: /^Podlaskie$/ },
  'a link': { query: '?sel=link.FI1C4-LV008', heading: /^Kymenlaakso – Vidzeme$/ },
  'an organisation': { query: '?sel=org.bialystok-university-of-technology', heading: /^Bia[lł]ystok/ },
  'a project': { query: '?sel=project.gosmart-bsr', heading: /GoSmart BSR/ },
  'white space and points': { query: '?sel=region.FI1C4&gap=1&points=all&layer=gerd', heading: /^Kymenlaakso$/ },
  'nothing that matches': { query: nothingMatches, heading: /^0 of / },
  'the matrix of regions and domains': { query: '?view=matrix&d=energy', heading: /Matrix/ },
  'the matrix of regions and regions': { query: '?view=matrix&grid=regions&country=LV~LT', heading: /Matrix/ },
  'the table of organisations': {
    query: '?view=table&table=organisations&helix=business-support',
    heading: /^Organisations$/,
  },
  'the search for partners': { query: '?view=match&for=PL84&aim=a40.t-30.l20.n10', heading: /partners/ },
  'a comparison': { query: '?view=compare&with=DE60~FI1C4~PL84', heading: /Compare/ },
  'a team': { query: '?view=consortium&team=FI1C4~LV008~bialystok-university-of-technology', heading: /team/ },
  'the Trans-S3 workbench': { query: '?view=trans-s3&group=FI1C4~LV008~PL84', heading: /Trans-S3/ },
  'a brief': { query: '?view=brief&with=FI1C4~PL84', heading: /Kymenlaakso/ },
  'an evidence pack': { query: '?view=evidence&for=PL84', heading: /Podlaskie/ },
  'the page about the atlas': { query: '?view=about', heading: /About/ },
  'the help page': { query: '?view=help', heading: /^How to use/ },
}

async function expectNoFaultsAnywhere(atlas: AtlasDriver, look: 'all' | 'colours') {
  for (const [name, { query, heading }] of Object.entries(states)) {
    await test.step(name, async () => {
      await atlas.goTo(query)
      await expect(atlas.headingOf(heading)).toBeVisible()
      // Parts come in their own time: once all are there, nothing may be wrong.
      await expect.poll(() => atlas.accessibilityFaults(look), name).toEqual([])
    })
  }
}

test('axe finds no fault in any view on a wide screen', async ({ atlas }) => {
  await atlas.openLink()
  await expectNoFaultsAnywhere(atlas, 'all')
})

test('axe finds no fault in any view on a phone', async ({ atlas }) => {
  await atlas.usePhone()
  await atlas.openLink()
  await expectNoFaultsAnywhere(atlas, 'all')
})

test('axe finds no fault in any colours of the night, wide and on a phone', async ({ atlas }) => {
  await atlas.useDarkColours()
  await atlas.openLink()
  await expectNoFaultsAnywhere(atlas, 'colours')
})

test('axe finds no fault in any colours for a projector', async ({ atlas }) => {
  await atlas.openLink()
  await atlas.chooseAppearance('projection')
  await expectNoFaultsAnywhere(atlas, 'colours')
})
