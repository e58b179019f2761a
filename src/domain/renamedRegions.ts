import type { RegionId } from './ids'

/**
 * Ids of earlier NUTS versions whose region lives on under another id, one to one. Regions that were merged or split
 * are not here: no single region of today is what they meant. Small moves of single municipalities
 * are not counted as a split, because Eurostat's own tables of changes call these regions recoded or shifted.
 */
const renamed = {
  // Poland, NUTS 2013 to 2016. PL12 was split into PL91 and PL92; the map draws their union, PL9.
  PL11: 'PL71',
  PL12: 'PL9',
  PL31: 'PL81',
  PL32: 'PL82',
  PL33: 'PL72',
  PL34: 'PL84',
  // Lithuania, NUTS 2013 to 2016.
  LT001: 'LT021',
  LT002: 'LT022',
  LT003: 'LT023',
  LT004: 'LT024',
  LT005: 'LT025',
  LT006: 'LT026',
  LT007: 'LT027',
  LT008: 'LT028',
  LT009: 'LT029',
  LT00A: 'LT011',
  // Estonia, NUTS 2016 to 2021 (parishes moved with the reform of 2017).
  EE006: 'EE009',
  EE007: 'EE00A',
  // Finland, NUTS 2006 to 2010 and, for the two whose border with each other moved, 2013 to 2016.
  FI131: 'FI1D1',
  FI132: 'FI1D2',
  FI133: 'FI1D3',
  FI134: 'FI1D8',
  FI183: 'FI1C1',
  FI184: 'FI1C2',
  FI185: 'FI1C3',
  FI186: 'FI1C4',
  FI187: 'FI1C5',
  FI1A1: 'FI1D5',
  FI1A2: 'FI1D9',
  FI1A3: 'FI1D7',
  FI1D4: 'FI1D8',
  FI1D6: 'FI1D9',
  // Norway, NUTS 2016 to 2021: the counties that the reform of 2020 left whole.
  NO011: 'NO081',
  NO043: 'NO0A1',
  NO053: 'NO0A3',
  // Germany: level 1 and level 2 code of the same Land.
  DE3: 'DE30',
  DE4: 'DE40',
  DE5: 'DE50',
  DE6: 'DE60',
  DE8: 'DE80',
  DEF: 'DEF0',
}

/** Present id by earlier id. */
export const renamedRegions: ReadonlyMap<string, RegionId> = new Map(
  Object.entries(renamed).map(([before, now]) => [before, now as RegionId]),
)
