import { describe, expect, it } from 'vitest'
import { cameraToFit, mapFromCamera } from '@/map/camera'
import { createDrawer } from '@/map/drawing'
import { areaBox } from '@/map/extent'
import { projection } from '@/map/projection'
import { clipRing } from '@/map/svg/clip'
import { firstShapes } from '@/map/svg/firstShapes'
import { afterGesture, frameOf, pixelsOf } from '@/map/svg/frame'
import { placeLabels } from '@/map/svg/labels'
import { shapesOf } from '@/map/svg/paths'
import { limitsOf } from '@/map/viewport'
import { defaultLinkView } from '@/view/codec'
import { testCatalogue } from '../../../support/testCatalogue'

const catalogue = testCatalogue()
const size = { width: 900, height: 700 }
const padding = { top: 0, right: 100, bottom: 0, left: 300 }
const free = { width: 500, height: 700 }
const camera = mapFromCamera(cameraToFit(areaBox(catalogue), free, projection), free, projection)
const frame = frameOf(camera, size, padding)

describe('frame', () => {
  it('has the centre of the camera in the middle of the free area, and the whole area inside it', () => {
    const middle = pixelsOf(frame, projection.forward(camera.center))
    expect(middle.x).toBeCloseTo(550)
    expect(middle.y).toBeCloseTo(350)
    const [west, south, east, north] = areaBox(catalogue)
    const corners = [pixelsOf(frame, [west, north]), pixelsOf(frame, [east, south])] as const
    expect(corners[0].x).toBeGreaterThan(300)
    expect(corners[1].x).toBeLessThan(800)
    expect(corners[0].y).toBeGreaterThan(0)
    expect(corners[1].y).toBeLessThan(700)
  })

  it('keeps under the pointer what was there, whatever the gesture', () => {
    const at = { x: 500, y: 300 }
    const limits = { ...limitsOf({ size, padding, catalogue }), minZoom: 0 }
    const gesture = { dx: 20, dy: -10, levels: 0.7, at }
    const next = afterGesture(camera, frame, gesture, limits)
    const planar = [(at.x - frame.left) / frame.scale, (frame.top - at.y) / frame.scale] as const
    const moved = pixelsOf(frameOf(next, size, padding), planar)
    expect(moved.x).toBeCloseTo(at.x + 20, 3)
    expect(moved.y).toBeCloseTo(at.y - 10, 3)
    expect(next.zoom).toBeCloseTo(camera.zoom + 0.7)
  })
})

describe('paths', () => {
  it('draw neighbours from the same vertices, and less of them where they are coarse', () => {
    const length = (unit: number) => shapesOf(catalogue, unit).regions.reduce((sum, { d }) => sum + d.length, 0)
    expect(length(50_000)).toBeLessThan(length(20))
    for (const { d } of shapesOf(catalogue, 20).regions) expect(d).toMatch(/^(M-?\d+[ -]\d+l[\d -]+z)+$/)
  })

  it('of the first map leave out lines between regions, and none of the regions', () => {
    const shapes = firstShapes(catalogue, 1000, areaBox(catalogue))
    expect(shapes.regions.map(({ id }) => id)).toEqual(shapesOf(catalogue, 20).regions.map(({ id }) => id))
    expect(shapes.borders.map(({ id }) => id)).not.toContain('region')
  })

  it('are cut at a box', () => {
    const ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ] as const
    expect(clipRing(ring, [5, -5, 20, 20]).toSorted((a, b) => a[0] - b[0] || a[1] - b[1])).toEqual(
      expect.arrayContaining([
        [5, 0],
        [5, 10],
        [10, 0],
        [10, 10],
      ]),
    )
    expect(clipRing(ring, [20, 20, 30, 30])).toEqual([])
    expect(clipRing(ring, [-1, -1, 11, 11])).toBe(ring)
  })
})

describe('names', () => {
  const drawing = createDrawer()(catalogue, { ...defaultLinkView, hover: null, previewedDomain: null })
  const labels = placeLabels(catalogue, drawing, 'en', { frame, size })

  it('do not lie over each other', () => {
    const boxes = labels.map(({ planar, dx, dy, align, lines, size: pixels }) => {
      const { x, y } = pixelsOf(frame, [planar[0], planar[1]])
      // Narrower than any real letter, so that only names that truly meet count.
      const width = Math.max(...lines.map((line) => line.length)) * pixels * 0.4
      const left = x + dx - (align === 'middle' ? width / 2 : align === 'end' ? width : 0)
      return { left, right: left + width, top: y + dy - pixels * 0.7, bottom: y + dy + (lines.length - 1) * pixels }
    })
    const meeting = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((o) => one.left < o.right && o.left < one.right && one.top < o.bottom && o.top < one.bottom),
    )
    expect(labels.length).toBeGreaterThan(2)
    expect(meeting).toEqual([])
  })

  it('of partner regions come before those of countries', () => {
    const named = labels.filter(({ kind }) => kind === 'named')
    expect(named.length).toBeGreaterThan(0)
    expect(labels.slice(0, named.length)).toEqual(named)
  })
})
