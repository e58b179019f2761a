/**
 * Sorts Natural Earth's admin-1 polygons into pieces: the smallest parts the map has to tell apart, each with the
 * vertex spacing it deserves. Units of one piece are merged before simplifying, so old inner borders leave no trace.
 * Boxes are west, south, east, north.
 */

/** The largest extent a view of the map can show. */
export const FRAME = [-46, 38, 80, 82]

/** Regions lie in here; a part of a region's unit that does not (Jan Mayen) becomes context. */
export const AREA = [3.5, 48.5, 33, 71.5]

/** Metres. Keeps half of Natural Earth's vertices in the regions: at a quarter, coasts and city states suffer. */
const REGION_SPACING = 585

/** Too small or too full of islands to lose a vertex. */
const UNSIMPLIFIED_REGIONS = new Set(['FI200', 'DE50'])

/** Context, nearest first: the further from the area, the less is seen of it. */
const SURROUNDINGS = [
  { name: 'near', box: [2, 48.5, 34, 71.5], spacing: REGION_SPACING },
  { name: 'middle', box: [-25, 43, 50, 68], spacing: 1800 },
  { name: 'far', box: FRAME, spacing: 4500 },
]

const hasVertexIn = ([west, south, east, north], [outerRing]) =>
  outerRing.some(
    ([longitude, latitude]) => longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  )

const regionPiece = ({ region, overlay }, country) => ({
  piece: `${region}/${overlay}`,
  region,
  overlay,
  country,
  spacing: UNSIMPLIFIED_REGIONS.has(region) ? 0 : REGION_SPACING,
})

const contextPiece = ({ name, spacing }, country) => ({
  piece: `${country}/${name}`,
  region: '',
  overlay: '',
  country,
  spacing,
})

const pieceOf = (polygon, membership, country) => {
  if (membership && hasVertexIn(AREA, polygon)) return regionPiece(membership, country)
  const surroundings = SURROUNDINGS.find(({ box }) => hasVertexIn(box, polygon))
  return surroundings && contextPiece(surroundings, country)
}

const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates)

/** `units` are GeoJSON features, `memberships` the rows of units.csv by adm1_code. Polygons out of view are dropped. */
export const toPieces = (units, memberships) =>
  units.flatMap(({ properties: { adm1_code, adm0_a3 }, geometry }) =>
    polygonsOf(geometry).flatMap((coordinates) => {
      const piece = pieceOf(coordinates, memberships.get(adm1_code), adm0_a3)
      return piece ? [{ type: 'Feature', properties: piece, geometry: { type: 'Polygon', coordinates } }] : []
    }),
  )

/** The frame as a polygon with a vertex at each degree, so that cut land follows the parallels in any projection. */
export const frameOutline = () => {
  const [west, south, east, north] = FRAME
  const steps = (from, to) =>
    Array.from({ length: Math.abs(to - from) }, (_, step) => from + step * Math.sign(to - from))
  const ring = [
    ...steps(west, east).map((longitude) => [longitude, south]),
    ...steps(south, north).map((latitude) => [east, latitude]),
    ...steps(east, west).map((longitude) => [longitude, north]),
    ...steps(north, south).map((latitude) => [west, latitude]),
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}
