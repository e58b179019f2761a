import type PptxGenJS from 'pptxgenjs'

/** Pixels of the layout for an inch: a slide is 13⅓ × 7½ inches. */
const PER_INCH = 96

/** Inches, to a thousandth. */
export function inches(pixels: number): number {
  return Math.round((pixels / PER_INCH) * 1000) / 1000
}

/** Points of type and lines: 72 an inch. */
export function points(pixels: number): number {
  return Math.round(pixels * 7.5) / 10
}

/** Pixels of the slide. */
export interface PlanePoint {
  readonly x: number
  readonly y: number
}

type Look = Pick<PptxGenJS.ShapeProps, 'line' | 'objectName'>

/** The writer knows it; its list of names has forgotten it. */
const customGeometry = 'custGeom' as PptxGenJS.SHAPE_NAME

/** Lines as one shape whose points can be edited. */
export function pathShape(slide: PptxGenJS.Slide, lines: readonly (readonly PlanePoint[])[], look: Look): void {
  const all = lines.flat()
  if (all.length === 0) return
  const xs = all.map(({ x }) => x)
  const ys = all.map(({ y }) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  slide.addShape(customGeometry, {
    ...{ x: inches(left), y: inches(top) },
    // A shape without any width or height would be left out.
    w: Math.max(0.001, inches(Math.max(...xs) - left)),
    h: Math.max(0.001, inches(Math.max(...ys) - top)),
    points: lines.flatMap((line) =>
      line.map(({ x, y }, index) => ({ x: inches(x - left), y: inches(y - top), moveTo: index === 0 })),
    ),
    ...look,
  })
}
