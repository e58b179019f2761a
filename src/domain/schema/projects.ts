/** projects.json */
import * as v from 'valibot'
import { RoleSchema } from './organisations'
import {
  CountryCodeSchema,
  DomainIdSchema,
  date,
  list,
  OrganisationIdSchema,
  PeriodSchema,
  ProjectIdSchema,
  RegionIdSchema,
  sources,
  text,
  webAddress,
} from './vocabulary'

/** A figure or date as one source gives it; where sources differ, each stands beside the others. */
const statement = <T extends v.GenericSchema>(value: T) => v.object({ value, note: v.optional(text), sources })

export const ProjectPartnerSchema = v.object({
  organisationId: OrganisationIdSchema,
  /** Spelling in this project's list. */
  nameAsListed: text,
  role: RoleSchema,
  country: CountryCodeSchema,
  /** Base region; missing outside the area or where the seat is unknown. */
  regionId: v.optional(RegionIdSchema),
})
export const ProjectSchema = v.object({
  id: ProjectIdSchema,
  acronym: text,
  title: text,
  programme: text,
  period: PeriodSchema,
  /** One entry for each differing statement. */
  starts: list(statement(date)),
  ends: list(statement(date)),
  budgets: list(
    v.object({
      ...statement(v.pipe(v.number(), v.minValue(0))).entries,
      kind: v.picklist(['total', 'erdf', 'own']),
      isRounded: v.boolean(),
    }),
  ),
  contractNumber: v.optional(text),
  theme: text,
  /** Our own classification, not the source's. */
  domains: list(DomainIdSchema),
  website: v.optional(webAddress),
  partners: list(ProjectPartnerSchema),
  /** False: the source's list was cut or part of it was not found. */
  isPartnerListComplete: v.boolean(),
  note: v.optional(text),
  sources,
})
export type ProjectPartner = v.InferOutput<typeof ProjectPartnerSchema>
export type Project = v.InferOutput<typeof ProjectSchema>
export const ProjectsFileSchema = v.object({ projects: list(ProjectSchema) })
