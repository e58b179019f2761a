import { expect, test } from '../support/atlasTest'

test("the simpler map in somebody else's page speaks with that page and traps neither wheel nor keyboard", async ({
  embedding,
}) => {
  await embedding.open()
  await expect(embedding.title).toHaveText(/^Regions with Energy · \d+ /)
  await embedding.say({ type: 'atlas:set-view', query: 'sel=region.PL84' })
  await expect(embedding.title).toHaveText('Podlaskie')
  await expect.poll(async () => (await embedding.told())?.title).toBe('Podlaskie')
  expect(await embedding.turnWheelOverMap()).toBeGreaterThan(100)
  expect(await embedding.tabThrough()).toBeGreaterThan(2)
  expect(await embedding.accessibilityFaults()).toEqual([])
})

test('a view is taken along by its link and opens again with its camera', async ({ atlas }) => {
  await atlas.openLink('?d=energy&country=LV~PL')
  const link = await atlas.shareLink()
  expect(await atlas.accessibilityFaults()).toEqual([])
  await atlas.openAddress(link)
  expect(atlas.parameter('d')).toBe('energy')
  expect(atlas.parameter('at')).toMatch(/^\d+\.\d+~\d+\.\d+~\d+$/)
})

test("a region's page reads without JavaScript and leads into the atlas at that region", async ({ atlas }) => {
  await atlas.openPage('r/PL84/')
  expect(await atlas.accessibilityFaults()).toEqual([])
  await atlas.follow('Open Podlaskie in the atlas')
  await expect(atlas.detailHeading).toHaveText(/Podlaskie/)
})
