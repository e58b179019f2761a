import { act, screen, waitFor } from '@testing-library/react'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ShowSlides } from '@/app/ShowSlides'
import { showOf } from '@/domain/show/show'
import { decodeView } from '@/view/codec'
import { sceneQuery } from '@/view/sceneView'
import { resetShow, showStore } from '@/view/showStore'
import { catchDownloads } from '../../support/catchDownloads'
import { renderRoom } from '../../support/renderRoom'

// jsdom draws no pictures; all that lies over and beside the map on a slide does without.
vi.mock('@/export/raster', () => ({
  rasterise: async () => new Blob(['picture'], { type: 'image/png' }),
  dataAddress: async () => 'data:image/png;base64,iVBORw0KGgo=',
}))

const queries = [
  '',
  'd=energy',
  'd=agri-food&match=all',
  'sel=region.LV008',
  'sel=link.LV008-PL84',
  'top=30&gap=1',
  'layer=innovation',
  'view=match&for=PL84',
  'view=table&country=LV',
  'points=none&at=57.1~21.3~900',
]
const scenes = queries.map((query, index) => ({ caption: `Scene number ${index + 1}`, notes: '', query }))

function open(shown = scenes) {
  showStore.setState({ own: showOf(shown) })
  return renderRoom(<ShowSlides />)
}

beforeEach(resetShow)
afterEach(() => vi.restoreAllMocks())

describe('a show of ten scenes', { timeout: 60_000 }, () => {
  it('becomes ten slides, each with its caption and a link that opens what it shows', async () => {
    const files = catchDownloads()
    const { user } = open()
    await user.click(screen.getByRole('button', { name: 'PowerPoint, 10 slides' }))
    await waitFor(() => expect(files).toHaveLength(1), { timeout: 40_000 })
    expect(files[0]?.name).toMatch(/^gosmart-atlas-show-.*\.pptx$/)
    expect(screen.getByRole('status')).toHaveTextContent(/^Done: /)
    const parts = unzipSync(new Uint8Array((await files[0]?.content.arrayBuffer()) ?? new ArrayBuffer()))
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
    expect(Object.keys(parts).filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(10)
    for (const [index, query] of queries.entries()) {
      expect(part(`ppt/slides/slide${index + 1}.xml`)).toContain(`<a:t>Scene number ${index + 1}</a:t>`)
      const relations = part(`ppt/slides/_rels/slide${index + 1}.xml.rels`)
      const link = /Target="(http[^"]*)"/.exec(relations)?.[1]?.replaceAll('&amp;', '&') ?? ''
      expect(sceneQuery(decodeView(new URL(link).search).view)).toBe(query)
      expect(link).toMatch(/lang=en&data=\d{4}\.\d{2}$/)
    }
  })

  it('is printed on ten pages that stand alone, and the page is as before', async () => {
    const printed: number[] = []
    const links: (string | null)[] = []
    vi.spyOn(window, 'print').mockImplementation(() => {
      const drawings = document.querySelectorAll('body > div:last-child > div > svg')
      printed.push(drawings.length)
      links.push(...[...drawings].map((drawing) => drawing.querySelector('a')?.getAttribute('href') ?? null))
      const ids = [...document.querySelectorAll('body > div:last-child [id]')].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    })
    const { user, container } = open()
    await user.click(screen.getByRole('button', { name: 'Print or save as PDF' }))
    await waitFor(() => expect(printed).toEqual([10]), { timeout: 40_000 })
    expect(new Set(links).size).toBe(10)
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(document.body.lastElementChild).toBe(container)
  })

  it('is given up when the reader says so, and nothing is downloaded', async () => {
    const files = catchDownloads()
    const { user } = open()
    await user.click(screen.getByRole('button', { name: 'PowerPoint, 10 slides' }))
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(screen.getByRole('status')).toHaveTextContent('Cancelled. Nothing was downloaded.')
    expect(screen.getByRole('button', { name: 'Print or save as PDF' })).toBeEnabled()
    expect(files).toEqual([])
  })
})
