/**
 * Turns strokes that keep their width in pixels (`vector-effect`) into strokes of that width in the units of where they
 * are drawn. Drawing and slide programs do not know the former, and a picture twice as large needs lines twice as wide.
 *
 * Reads what React writes: attributes in double quotes, `>` in them escaped.
 */

interface Level {
  readonly scale: number
  readonly width: number
  readonly dash: string | undefined
}

const tag = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g

export function bakeStrokes(markup: string): string {
  const levels: Level[] = [{ scale: 1, width: 1, dash: undefined }]
  return markup.replace(tag, (whole, ...[closing, name, attributes, ownEnd]: [string, string, string, string]) => {
    if (closing !== '') {
      levels.pop()
      return whole
    }
    const around = levels.at(-1) ?? { scale: 1, width: 1, dash: undefined }
    const level: Level = {
      scale: around.scale * scaleOf(read(attributes, 'transform')),
      width: Number(read(attributes, 'stroke-width') ?? around.width),
      dash: read(attributes, 'stroke-dasharray') ?? around.dash,
    }
    if (ownEnd === '') levels.push(level)
    return attributes.includes(' vector-effect="') ? `<${name}${bake(attributes, level)}${ownEnd}>` : whole
  })
}

function read(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]
}

function scaleOf(transform: string | undefined): number {
  return Number(/^(?:matrix|scale)\(([\d.e+-]+)/.exec(transform ?? '')?.[1] ?? 1)
}

function bake(attributes: string, { scale, width, dash }: Level): string {
  const rest = attributes.replace(/\s(?:vector-effect|stroke-width|stroke-dasharray)="[^"]*"/g, '')
  const inUnits = (pixels: number) => Number((pixels / scale).toPrecision(5))
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash.split(' ').map(Number).map(inUnits).join(' ')}"`
  return `${rest} stroke-width="${inUnits(width)}"${dashes}`
}
