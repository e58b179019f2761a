import type { CooperationEvent } from './schema/organisations'
import type { Project } from './schema/projects'

/** First and last year; `null` where no source gives a date. */
export type YearSpan = readonly [number, number] | null

/** From the earliest start to the latest end that any source states: where sources differ, both count. */
export function projectYears({ starts, ends }: Pick<Project, 'starts' | 'ends'>): YearSpan {
  return span([...starts, ...ends].map(({ value }) => value))
}

export function eventYears({ start, end }: Pick<CooperationEvent, 'start' | 'end'>): YearSpan {
  return span([start, end].filter((date) => date !== undefined))
}

function span(dates: readonly string[]): YearSpan {
  const years = dates.map((date) => Number(date.slice(0, 4)))
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null
}

/** Whether evidence falls in the chosen years. Undated evidence counts only while none are chosen. */
export function fallsInYears(evidence: YearSpan, years: readonly [number, number] | null): boolean {
  if (years === null) return true
  return evidence !== null && evidence[0] <= years[1] && evidence[1] >= years[0]
}
