/** What columns are called in the languages of the area, folded. */
const words = {
  region:
    'nuts|nuts id|nuts code|nuts2|nuts3|nuts 2|nuts 3|nuts1|nuts0|geo|geo code|region|regions|region id|region code|region name|area|county|voivodeship|wojewodztwo|wojewodztwa|apskritis|maakond|maakonna nimi|lan|maakunta|fylke|bundesland|landsdel|regija|regions name|regionas|piirkond|alue|city|town|place|municipality|miasto|miejscowosc|linn|pilseta|miestas|kaupunki|kunta|stadt|ort|by|stad|kommune|kommun|id|code|kod|name',
  latitude:
    'latitude geometry|lat|latitude|y|breite|breitengrad|szerokosc|szerokosc geograficzna|platuma|laius|laiuskraad|leveysaste|latitud|breddegrad|northing|y coord|ycoord|coord y|point y|lat dd|latitude deg',
  longitude:
    'longitude geometry|lon|lng|long|longitude|x|lange|laenge|langengrad|dlugosc|dlugosc geograficzna|garums|pikkus|pikkuskraad|pituusaste|longitud|laengdegrad|langdegrad|easting|x coord|xcoord|coord x|point x|lon dd|longitude deg|ilguma|platuma e',
  from: 'from|source|origin|start|region a|region from|from region|nuts from|from nuts|von|fra|fran|z|nuo|no|kust|lahto',
  to: 'to|target|destination|end|region b|region to|to region|nuts to|to nuts|nach|til|till|do|iki|uz|kuhu|kohde',
  weight: 'weight|strength|count|number|value|n|projects|waga|svars|svoris|kaal|paino|gewicht|vaegt|vagt|vikt',
  kind: 'kind|type|typ|category|rodzaj|veids|tips|rusis|liik|tyyppi|art|slags|kategori',
  name: 'name|title|label|nazwa|nosaukums|pavadinimas|nimi|navn|namn|bezeichnung|titel',
  value: 'value|obs value|wartosc|vertiba|reiksme|vaartus|arvo|wert|vaerdi|varde',
} as const

export type Heading = keyof typeof words

const lists = new Map<Heading, readonly string[]>(
  (Object.keys(words) as Heading[]).map((heading) => [heading, words[heading].split('|')]),
)

/** How well a folded title fits: 0 best, counting up; `undefined` where it does not. */
export function rankHeading(heading: Heading, folded: string): number | undefined {
  const at = (lists.get(heading) ?? []).indexOf(folded)
  return at < 0 ? undefined : at
}

/** Titles that number or date the rows: figures, but not what one wants to see on a map. */
export const isCounter = (folded: string) =>
  /^(id|nr|no|row|index|year|rok|gads|metai|aasta|vuosi|jahr|ar|fid|objectid|time period)$/.test(folded)
