/** Reads a quantised TopoJSON as rings of whole-number points, on which every geometric test is exact. */

export const isSamePoint = ([ax, ay], [bx, by]) => ax === bx && ay === by

const withoutRepeats = (points) =>
  points.filter((point, index) => index === 0 || !isSamePoint(point, points[index - 1]))

const decodeArc = (deltas) => {
  let [x, y] = [0, 0]
  return deltas.map(([dx, dy]) => {
    x += dx
    y += dy
    return [x, y]
  })
}

/** Arcs on the grid of the file itself. */
export const arcsAsStored = ({ arcs }) => arcs.map(decodeArc)

/** Arcs as the data pipeline will write them in GeoJSON: four decimals of a degree. */
export const arcsAtFourDecimals = (topology) => {
  const { scale, translate } = topology.transform
  const rounded = (value, axis) => Math.round((value * scale[axis] + translate[axis]) * 1e4)
  return arcsAsStored(topology).map((arc) => withoutRepeats(arc.map(([x, y]) => [rounded(x, 0), rounded(y, 1)])))
}

const ringOf = (arcs, indices) =>
  indices.flatMap((index, position) => {
    const points = index < 0 ? arcs[~index].toReversed() : arcs[index]
    return position === 0 ? points : points.slice(1)
  })

const polygonsOf = ({ type, arcs = [] }) => (type === 'Polygon' ? [arcs] : arcs)

/** The features of one object as `{ id, rings }`. */
export const featuresOf = ({ objects }, name, arcs) =>
  objects[name].geometries.map((geometry) => ({
    id: geometry.id,
    rings: polygonsOf(geometry)
      .flat()
      .map((indices) => ringOf(arcs, indices)),
  }))

/** Ids are all a feature carries, and quantising leaves points that repeat the one before. */
export const tidied = ({ type, transform, objects, arcs }) => ({
  type,
  transform,
  objects: Object.fromEntries(
    Object.entries(objects).map(([name, { geometries }]) => [
      name,
      { type: 'GeometryCollection', geometries: geometries.map(({ type, id, arcs }) => ({ type, id, arcs })) },
    ]),
  ),
  arcs: arcs.map((deltas) => deltas.filter(([dx, dy], index) => index === 0 || dx !== 0 || dy !== 0)),
})
