/** Describes the map: the keys that it takes. */
export const mapHintId = 'map-hint'
