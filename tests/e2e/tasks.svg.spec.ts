/** Questions that readers come with, each answered in at most six steps: by mouse, by keyboard alone, and by a finger on a phone. */
import type { AtlasDriver } from '../support/AtlasDriver'
import { expect, test } from '../support/atlasTest'
import {
  businessSupport,
  domainLabel,
  projectsBetween,
  regionOf,
  regionsWithAll,
  unusedAffinities,
} from '../support/facts'
import type { HandKind } from '../support/hand'
import { readCsv } from '../support/readCsv'

/** The address that a reader would copy at the end shows the same to whoever opens it. */
async function expectSameAgain(atlas: AtlasDriver, answer: () => Promise<unknown>) {
  const before = await answer()
  await atlas.reload()
  await expect.poll(answer).toEqual(before)
}

function testTasks(kind: HandKind) {
  test(`by ${kind}: which regions of Latvia and Finland have bioeconomy and digital?`, async ({ atlas }) => {
    const { choose } = atlas.hand(kind)
    await atlas.openLink()
    await choose(atlas.domain(domainLabel('bioeconomy-forestry')))
    await choose(atlas.domain(domainLabel('digital-ict')))
    await choose(atlas.choice('All of these'))
    await choose(atlas.disclosure('Countries'))
    await choose(atlas.explorer.getByRole('button', { name: 'Finland' }))
    await choose(atlas.explorer.getByRole('button', { name: 'Latvia' }))
    const names = regionsWithAll(['bioeconomy-forestry', 'digital-ict'])
      .map(regionOf)
      .filter(({ country }) => country === 'FI' || country === 'LV')
      .map(({ name }) => name)
    expect(names.length).toBeGreaterThan(0)
    const found = async () => (await atlas.matchingRegions.allInnerTexts()).toSorted()
    await expect.poll(found).toEqual(names.toSorted())
    await expect.poll(() => atlas.query()).toBe('?d=bioeconomy-forestry~digital-ict&match=all&country=FI~LV')
    await expectSameAgain(atlas, found)
  })

  test(`by ${kind}: which projects join Vidzeme and Kymenlaakso, and who took part?`, async ({ atlas }) => {
    const { choose, find } = atlas.hand(kind)
    await atlas.openLink()
    await find('Vidzeme')
    await expect(atlas.detailHeading).toHaveText('Vidzeme')
    await choose(atlas.section('Cooperation').getByRole('link', { name: /^Kymenlaakso/ }))
    await expect(atlas.detailHeading).toHaveText('Kymenlaakso – Vidzeme')
    const projects = projectsBetween('FI1C4', 'LV008')
    expect(projects.length).toBeGreaterThan(0)
    for (const { acronym } of projects) {
      await expect(atlas.section('Projects').getByRole('link', { name: acronym, exact: true })).toBeVisible()
    }
    for (const name of ['Kouvola Innovation Ltd (Kinno)', 'Vidzeme Planning Region']) {
      await expect(atlas.section('Projects').getByRole('link', { name }).first()).toBeVisible()
    }
    expect(atlas.query()).toBe('?sel=link.FI1C4-LV008')
    await expectSameAgain(atlas, () => atlas.section('Projects').innerText())
  })

  test(`by ${kind}: what is the strongest unused affinity of Podlaskie?`, async ({ atlas }) => {
    const { choose, find, openExplorer, closeExplorer } = atlas.hand(kind)
    await atlas.openLink()
    await find('Podlaskie')
    await expect(atlas.detailHeading).toHaveText('Podlaskie')
    await openExplorer()
    await choose(atlas.disclosure('Cooperation links'))
    await choose(atlas.explorer.getByRole('switch', { name: 'White space' }))
    await closeExplorer()
    const [strongest] = unusedAffinities('PL84')
    const first = atlas.section('Cooperation').getByRole('link').first()
    await expect(first).toContainText(`affinity ${strongest?.affinity?.toFixed(2)}`)
    await expect(first).toContainText(regionOf(strongest?.other ?? '').name)
    expect(atlas.query()).toBe('?sel=region.PL84&gap=1')
    await expectSameAgain(atlas, () => first.innerText())
  })

  test(`by ${kind}: all organisations that support business, as CSV`, async ({ atlas }) => {
    const { choose, goToView } = atlas.hand(kind)
    await atlas.openLink()
    await goToView('Table')
    await choose(atlas.choice(/^Organisations/))
    await choose(atlas.button('Business support'))
    await expect(atlas.message(`${businessSupport.length} of`)).toBeVisible()
    const { bytes } = await atlas.download(() => choose(atlas.button('Download CSV')))
    const rows = readCsv(bytes.toString())
    // Filter, sources and link stand below the table, after an empty line.
    const names = rows
      .map(([name]) => name)
      .slice(
        0,
        rows.findIndex(([name]) => name === ''),
      )
    expect(names.toSorted()).toEqual(['Name', ...businessSupport].toSorted())
    await expectSameAgain(atlas, () => atlas.message(`${businessSupport.length} of`).innerText())
  })
}

testTasks('mouse')
testTasks('keyboard')
test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  testTasks('touch')
})
