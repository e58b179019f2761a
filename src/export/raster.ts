import type { Size } from '@/map/camera'

/** Draws an SVG that stands alone as a PNG of exactly that size. Throws where the browser can't. */
export async function rasterise(svg: string, { width, height }: Size): Promise<Blob> {
  const { withFonts } = await import('./fontFaces')
  const picture = new Image(width, height)
  // A data: address, since the security policy of the page allows no blob: for pictures.
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withFonts(svg))}`
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas to draw on')
  context.drawImage(picture, 0, 0, width, height)
  return await pngOf(canvas)
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) => (blob ? done(blob) : fail(new Error('the picture is too large for this browser'))),
      'image/png',
    )
  })
}

export function dataAddress(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result))
    reader.onerror = () => fail(reader.error ?? new Error('the picture could not be read'))
    reader.readAsDataURL(blob)
  })
}
