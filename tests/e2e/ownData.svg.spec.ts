import { deflateRawSync } from 'node:zlib'
import { expect, test } from '../support/atlasTest'

const file = (name: string) => `tests/fixtures/ownData/${name}`

test('own data are read in the browser, reported, and stand in the table', async ({ atlas }) => {
  await atlas.openBroken('?view=table&cols=name~own')
  await atlas.openOwnData()
  // A file that can't be used says why
  await atlas.addFile(file('cut-off.xlsx'))
  await expect(atlas.ownData.getByRole('alert')).toContainText('Nothing on the map was changed.')
  // A workbook is unpacked under the page's security policy
  await atlas.addFile(file('formulas-and-dates.xlsx'))
  await expect(atlas.ownData.getByText('2 regions get a value, from 2 of 2 rows.')).toBeVisible()
  expect(await atlas.accessibilityFaults()).toEqual([])
  await atlas.confirmOwnData()
  await expect(atlas.tableColumn('Your data: formulas-and-dates')).toBeVisible()
  expect(atlas.parameter('layer')).toBe('own')
})

test('a link may carry own data; without them it asks for the file', async ({ atlas }) => {
  const layer = { v: 1, t: 'Survey', u: 'points', k: 'c', d: [['PL84', 4711]] }
  const value = deflateRawSync(JSON.stringify(layer)).toString('base64url')
  await atlas.openBroken(`?view=table&cols=name~own&sort=-own&layer=own#own=${value}`)
  await expect(atlas.tableColumn('Your data: Survey')).toBeVisible()
  await expect(atlas.tableCell('4,711')).toBeVisible()
  await atlas.openBroken('?view=table&layer=own&lang=en')
  await expect(atlas.message(/This view needs your file/)).toBeVisible()
})
