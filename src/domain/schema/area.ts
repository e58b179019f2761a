/**
 * area.json: what makes an atlas the atlas of one macro-region. The build takes it in (`src/build/area.ts`), nothing of it
 * is fetched. How to write one for another macro-region: docs/another-area.md.
 */
import * as v from 'valibot'
import { idPatterns } from '@/domain/ids'
import { aims } from '@/domain/match/weights'
import { HelixSchema, LanguageSchema, latitude, list, longitude, text } from './vocabulary'

const region = v.pipe(v.string(), v.regex(idPatterns.region))
const baseRegion = v.pipe(v.string(), v.regex(idPatterns.baseRegion))
const country = v.pipe(v.string(), v.regex(idPatterns.country))
const slug = v.pipe(v.string(), v.regex(idPatterns.slug))
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}([0-9a-f]{2})?$/))
const colours = v.optional(v.record(slug, colour))

export const areaSettings = {
  /** Of the atlas. */
  name: text,
  /** Where icons leave little room. */
  shortName: text,
  /** Beginning of the names of files that readers take along. */
  fileName: slug,
  /** Beginning of the keys of citations. */
  citationKey: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
  /** In English, after "the regions": "around the North Sea". For pages that search engines read. */
  where: text,
  /** Languages on offer, of those that have a catalogue. English is always among them. */
  languages: v.pipe(list(LanguageSchema), v.includes('en')),
  /** Language of local names and titles, by country and, where a region differs from its country, by region. */
  localLanguages: v.record(region, text),
  /** The project that the atlas grew from: its partners have pins of their own. An area need not have one. */
  project: v.optional(v.strictObject({ id: slug, name: text })),
  /** How the map is drawn, and the middle of the square that it can show, in metres of the projection. */
  projection: v.strictObject({ name: v.picklist(['laea', 'mercator']), centre: v.tuple([v.number(), v.number()]) }),
  /** Where readers' own points are likely to lie: west, south, east, north. Tells swapped columns. */
  reach: v.tuple([longitude, latitude, longitude, latitude]),
  /** Other colours than those of `src/ui/tokens.ts`, by token. */
  colours: v.optional(v.strictObject({ light: colours, dark: colours })),
  /**
   * Ids of earlier NUTS versions whose region lives on under another id, one to one. Regions that were merged or split
   * are not here: no single region of today is what they meant. Small moves of single municipalities
   * are not counted as a split, because Eurostat's own tables of changes call these regions recoded or shifted.
   */
  renamedRegions: list(v.strictObject({ why: text, ids: v.record(baseRegion, baseRegion) })),
  /** What rooms offer to a reader who has chosen nothing yet. */
  examples: v.strictObject({
    /** Questions of the kind that people bring; the text of each is `match.example.<id>`. */
    match: list(
      v.strictObject({
        id: slug,
        region: baseRegion,
        aim: v.picklist(aims),
        domains: v.optional(list(slug)),
        helix: v.optional(list(HelixSchema)),
      }),
    ),
    /** Sets of regions, ids sorted as a link has them. */
    compare: list(list(baseRegion)),
    /** Organisations to begin a team with; its text is `team.example.pair`. */
    team: list(slug),
    /** Countries whose regions make a group; its text is `group.example.countries`. */
    countries: list(country),
  }),
}
/** Texts that every area has to bring along. */
export const areaTextIds = ['app.name', 'explorer.lead', 'about.lead', 'own.paste.example', 'title.whole'] as const
/** And those of an area with a project of its own. */
export const projectTextIds = [
  'region.partner.lead',
  'region.partner.partner',
  'region.partner.associated',
  'role.gosmart.lead',
  'role.gosmart.partner',
  'role.gosmart.associated',
  'explorer.partners',
  'legend.points.partners',
  'about.project',
  'about.extension',
  'table.column.gosmartRole',
  'points.organisations.partner',
  'first.partners',
  'team.example.project',
  'group.example.project',
] as const
/** Texts that name the area, its project or its examples: by the id of the message, then by language. */
export const AreaTextsSchema = v.record(text, v.record(LanguageSchema, text))
export const AreaFileSchema = v.strictObject({ ...areaSettings, texts: AreaTextsSchema })
export type AreaFile = v.InferOutput<typeof AreaFileSchema>
export type AreaTexts = AreaFile['texts']
export type AreaSettings = Omit<AreaFile, 'texts'>
export type AreaConstant = Omit<AreaSettings, 'colours' | 'examples' | 'languages'>
