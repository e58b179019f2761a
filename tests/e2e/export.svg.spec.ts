import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from '../support/atlasTest'

test('what is shown is taken along as picture, drawing, slide and GeoJSON', async ({ atlas }) => {
  await atlas.openLink('?d=agri-food&sel=region.LV008')
  const png = await atlas.exportFile('PNG', '4k')
  expect(png.name).toMatch(/^gosmart-atlas-4k-.*\.png$/)
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([3840, 2160])

  const svg = (await atlas.exportFile('SVG', 'a4-portrait')).bytes.toString()
  expect(svg).toContain('width="2480" height="3508"')
  expect(svg).toContain('Filter: Agriculture and food')

  const slide = unzipSync(new Uint8Array((await atlas.exportFile('PPTX')).bytes))
  expect(strFromU8(slide['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain('Filter: Agriculture and food')
  expect(slide['ppt/media/image-1-1.png']?.length).toBeGreaterThan(50_000)

  const file = JSON.parse((await atlas.exportFile('GeoJSON')).bytes.toString())
  expect(file.metadata.filter).toBe('Filter: Agriculture and food')
  expect(file.metadata.link).toContain('sel=region.LV008')
})
