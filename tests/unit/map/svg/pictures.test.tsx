import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cameraToFit, mapFromCamera } from '@/map/camera'
import { createDrawer } from '@/map/drawing'
import { areaBox } from '@/map/extent'
import { projection } from '@/map/projection'
import { SvgMap } from '@/map/svg/SvgMap'
import { defaultLinkView } from '@/view/codec'
import { testCatalogue } from '../../../support/testCatalogue'

const catalogue = testCatalogue()
const size = { width: 800, height: 600 }
const camera = mapFromCamera(cameraToFit(areaBox(catalogue), size, projection), size, projection)

function picture(view: Partial<typeof defaultLinkView> = {}, theme: 'light' | 'dark' = 'light'): string {
  const drawing = createDrawer()(catalogue, { ...defaultLinkView, ...view, hover: null, previewedDomain: null })
  return renderToStaticMarkup(
    <SvgMap
      catalogue={catalogue}
      drawing={drawing}
      language="en"
      theme={theme}
      camera={camera}
      size={size}
      title="Map of the test"
    />,
  )
}

const fillOf = (svg: string, id: string) => new RegExp(`data-target="region\\.${id}"[^>]*fill="([^"]+)"`).exec(svg)?.[1]

describe('the map as a document', () => {
  it('stands alone: no style, no script, no property of a page, nothing fetched', () => {
    const svg = picture()
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="800" height="600"/)
    expect(svg).toContain('<title>Map of the test</title>')
    expect(svg).not.toMatch(/ style=|class=|<script|var\(|href=/)
  })

  it('has every region and every link of the drawing, and the names of partner regions', () => {
    const svg = picture({ top: 'all' })
    for (const { id, name, isPartner } of catalogue.regions.values()) {
      expect(svg).toContain(`data-target="region.${id}"`)
      if (isPartner) expect(svg.replaceAll(/<\/tspan><tspan[^>]*>/g, ' ')).toContain(name)
    }
  })

  it('fades what does not belong to the selection, and colours by theme', () => {
    const [id = ''] = [...catalogue.regions.keys()]
    const others = [...catalogue.regions.keys()].filter((other) => other !== id)
    const plain = picture()
    const selected = picture({ selection: { kind: 'region', id: id as never } })
    expect(others.some((other) => fillOf(plain, other) !== fillOf(selected, other))).toBe(true)
    expect(picture({}, 'dark')).not.toContain('#d9e6ee')
  })
})
