/** Shorthands of the style language, so that the layers read as what they mean. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Language } from '@/domain/schema/vocabulary'

export const fontRegular = ['Atlas Regular', 'Inter Variable']
export const fontSemibold = ['Atlas Semibold', 'Inter Variable']
/** Slanted by the browser: a second font file would not pay for a dozen names of seas. */
export const fontItalic = ['Atlas Italic', 'Inter Variable']

/** For fills whose edges a line covers: smoothing them costs as much as the rest of a frame where no graphics card helps. */
export const noSmoothing = { 'fill-antialias': false } as const

export const stateNumber = (key: string, otherwise: number): ExpressionSpecification => [
  'coalesce',
  ['feature-state', key],
  otherwise,
]
export const stateIs = (key: string): ExpressionSpecification => ['boolean', ['feature-state', key], false]

/** A width or size that grows with the zoom: pairs of zoom and value. */
export function byZoom(...stops: readonly (readonly [zoom: number, value: number | ExpressionSpecification])[]) {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification
}

/** Name of a country or sea in a language, else in English. */
export const labelIn = (language: Language): ExpressionSpecification => ['coalesce', ['get', language], ['get', 'en']]

/** Name of a region in a language, else its own. */
export const regionName = (language: Language): ExpressionSpecification => [
  'coalesce',
  ['get', language],
  ['get', 'own'],
]
