import { showOf } from '@/domain/show/show'
import { writeShowText } from '@/domain/show/showText'
import { expect, test } from '../support/atlasTest'

test('a link with three scenes is presented by keyboard, and Back returns to the scene', async ({ atlas, page }) => {
  const scenes = [
    { caption: 'Who works on energy', notes: '', query: 'view=table&d=energy' },
    { caption: 'Regions by domains', notes: '', query: 'view=matrix' },
    { caption: 'Organisations', notes: '', query: 'view=table&table=organisations' },
  ]
  await atlas.openBroken(`?present=1#scenes=${await writeShowText(showOf(scenes))}`)
  const caption = page.getByRole('region', { name: 'Presented scene' }).getByRole('heading', { level: 1 })
  await expect(caption).toHaveText('Who works on energy')
  await expect.poll(() => atlas.parameter('d')).toBe('energy')
  await atlas.press('PageDown')
  await expect(caption).toHaveText('Regions by domains')
  expect(await atlas.accessibilityFaults()).toEqual([])
  await atlas.press('End')
  await expect(caption).toHaveText('Organisations')
  await atlas.goBack()
  await expect(caption).toHaveText('Regions by domains')
  await expect.poll(() => atlas.parameter('view')).toBe('matrix')
  const opening = page.waitForEvent('popup')
  await atlas.press('s')
  const speaker = await opening
  await expect(speaker.getByText('Organisations')).toBeVisible()
  const closing = speaker.waitForEvent('close')
  await atlas.press('Escape')
  await closing
  await expect(page.getByRole('banner')).toBeVisible()
  expect(page.url()).toContain('#scenes=')
})
