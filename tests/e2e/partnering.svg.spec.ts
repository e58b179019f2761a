import { expect, test } from '../support/atlasTest'

test('by keyboard: from a match over comparison and brief into a team whose link opens the same', async ({ atlas }) => {
  await atlas.openLink('?view=match&for=PL84')
  const candidate = await atlas.firstCandidate()
  expect(await atlas.accessibilityFaults()).toEqual([])

  await atlas.followByKeyboard(`Compare with ${candidate}`)
  await expect(atlas.roomHeading('Compare regions')).toBeVisible()
  expect(atlas.parameter('with')).toMatch(/PL84/)
  expect(await atlas.accessibilityFaults()).toEqual([])

  await atlas.followByKeyboard('Brief on two pages')
  await expect(atlas.roomHeading(new RegExp(candidate))).toBeVisible()
  expect(await atlas.accessibilityFaults()).toEqual([])

  await atlas.goBack()
  await atlas.goBack()
  await atlas.pressByKeyboard(new RegExp(`^Add to team\\s*: ${candidate}$`))
  await expect.poll(() => atlas.parameter('team')).toMatch(/^[A-Z]{2}/)
  await atlas.switchRoomByKeyboard('Team')
  await expect(atlas.roomHeading('Build a team')).toBeVisible()
  await expect(atlas.listItem(/Not met · At least three partners/)).toBeVisible()
  expect(await atlas.accessibilityFaults()).toEqual([])

  const link = await atlas.shareLink()
  await atlas.openAddress(link)
  await expect(atlas.roomHeading('Build a team')).toBeVisible()
  await expect(atlas.listItem(new RegExp(candidate)).first()).toBeVisible()

  for (const query of ['?view=trans-s3&group=FI1C4~LV008~PL84', '?view=evidence&for=PL84']) {
    await atlas.goTo(query)
    await expect(atlas.roomHeading(query.includes('evidence') ? /Podlaskie/ : 'Trans-S3 workbench')).toBeVisible()
    expect(await atlas.accessibilityFaults()).toEqual([])
  }
})
