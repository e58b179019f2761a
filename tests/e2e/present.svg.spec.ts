import { showOf } from '@/domain/show/show'
import { writeShowText } from '@/domain/show/showText'
import { expect, test } from '../support/atlasTest'

test.use({ serviceWorkers: 'allow' })

const scenes = [
  ['Who works on energy', 'd=energy'],
  ['Energy and food together', 'd=agri-food~energy&match=all'],
  ['Vidzeme and its partners', 'sel=region.LV008'],
  ['A bond: Vidzeme and Podlaskie', 'sel=link.LV008-PL84'],
  ['Where a partnership is missing', 'top=30&gap=1'],
  ['Innovation conditions', 'layer=innovation'],
  ['Partners for Kymenlaakso', 'view=match&for=FI1C4'],
  ['Regions by domains', 'view=matrix'],
  ['Organisations', 'view=table&table=organisations'],
  ['The project', 'sel=project.gosmart-bsr'],
] as const

test('a show of ten scenes fits a link, plays by keyboard to its end without network, and Back returns', async ({
  atlas,
  server,
}) => {
  const text = await writeShowText(showOf(scenes.map(([caption, query]) => ({ caption, query, notes: '' }))))
  const link = server.address(`?present=1&lang=en#scenes=${text}`)
  expect(link.length).toBeLessThan(2000)
  await atlas.openPage(link)
  await expect(atlas.presentedCaption).toHaveText('Who works on energy')
  expect(await atlas.accessibilityFaults()).toEqual([])
  await atlas.waitForOfflineCopy()
  await server.goAway()
  for (const [name, query] of scenes.slice(1)) {
    await atlas.press('PageDown')
    await expect(atlas.presentedCaption).toHaveText(name)
    for (const [parameter, value] of new URLSearchParams(query)) {
      await expect.poll(() => atlas.parameter(parameter)).toBe(value)
    }
    await expect(atlas.alerts).toHaveCount(0)
  }
  await atlas.goBack()
  await expect(atlas.presentedCaption).toHaveText('Organisations')
  const speaker = await atlas.openSpeakerWindow()
  await expect(speaker.message('The project')).toBeVisible()
  await speaker.closesWith(() => atlas.press('Escape'))
  await expect(atlas.bar).toBeVisible()
  expect(atlas.address()).toContain('#scenes=')
})
