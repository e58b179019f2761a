/** The files in the app's form say the same as the published ones, to the last digit. */
import { isDeepStrictEqual } from 'node:util'
import { compactFiles, compactParts } from '@/domain/compact/files'
import { parseLinks, parseShapes } from '@/domain/compact/parse'
import { linkCurve } from '@/domain/linkCurve'
import type { Artefacts } from '@/domain/schema/artefacts'
import { toTheEnd } from '@/domain/toTheEnd'
import type { Problem } from './problem'

/** Most bytes per file, uncompressed: every visitor pays for both. */
const budgets: Readonly<Record<string, number>> = { [compactFiles.shapes]: 400_000, [compactFiles.links]: 70_000 }

type Compacted = Pick<Artefacts, 'regions' | 'land' | 'borders' | 'links'>

export function checkCompact(artefacts: Compacted, files: ReadonlyMap<string, string>): Problem[] {
  const read = (file: string): unknown => JSON.parse(files.get(file) ?? 'null')
  const shapes = toTheEnd(parseShapes(compactFiles.shapes, read(compactFiles.shapes)))
  const records = shapes.regions.features.map(({ properties }) => properties)
  const links = toTheEnd(parseLinks(compactFiles.links, read(compactFiles.links))(records))
  const points = new Map(artefacts.regions.features.map(({ properties }) => [properties.id, properties.labelPoint]))
  const curves = artefacts.links.features.filter(({ geometry, properties: { a, b } }) => {
    const [from, to] = [points.get(a), points.get(b)]
    return !from || !to || !isDeepStrictEqual(linkCurve(from, to), geometry.coordinates)
  })
  const lost = compactParts.shapes.filter((id) => !isSame(shapes[id], artefacts[id]))
  const facts = artefacts.links.features.map(({ properties }) => properties)
  return [
    ...lost.map((id) => differs(compactFiles.shapes, id)),
    ...(isSame(links, facts) ? [] : [differs(compactFiles.links, 'links')]),
    ...curves.map(({ properties }) => differs(compactFiles.links, properties.id)),
    ...[...files].flatMap(([file, text]) => checkSize(file, Buffer.byteLength(text))),
  ]
}

/** As plain JSON: a key without a value is no key. */
function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)))
}

function differs(file: string, id: string): Problem {
  const wrong = 'It does not say the same as the published file.'
  return { file, id, wrong, fix: 'geo/steps/compact/ and src/domain/compact/ no longer fit each other.' }
}

function checkSize(file: string, bytes: number): Problem[] {
  const budget = budgets[file] ?? 0
  if (bytes <= budget) return []
  const wrong = `${bytes.toLocaleString('en')} bytes are more than the ${budget.toLocaleString('en')} allowed.`
  return [
    { file, id: 'file', wrong, fix: 'Make it smaller, or raise the budget in geo/checks/compact.ts and say why.' },
  ]
}
