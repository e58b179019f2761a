/** Dates exist in the calendar, lie in the time the atlas is about, and start before they end. */

import { sourcePaths } from '../sourceSchemas'
import type { Sources } from '../steps/readSources'
import type { Problem } from './problem'

const earliest = 1990
const latest = 2040

export function checkDates({ projects, events, indicatorValues }: Sources): Problem[] {
  return [
    ...projects.flatMap(({ id, starts, ends }) =>
      checkSpan(sourcePaths.projects, id, {
        starts: starts.map(({ value }) => value),
        ends: ends.map(({ value }) => value),
      }),
    ),
    ...events.flatMap(({ id, start, end }) =>
      checkSpan(sourcePaths.events, id, { starts: listOf(start), ends: listOf(end) }),
    ),
    ...indicatorValues
      .filter(({ year }) => !isInRange(year))
      .map(({ indicatorId, publishedRegion, year }) =>
        outOfRange(sourcePaths.indicatorValues, `${indicatorId} ${publishedRegion}`, String(year)),
      ),
  ]
}

function listOf(date: string | undefined): string[] {
  return date === undefined ? [] : [date]
}

function checkSpan(file: string, id: string, { starts, ends }: { starts: string[]; ends: string[] }): Problem[] {
  const single = [...starts, ...ends].flatMap((date) => {
    if (!isDate(date))
      return [{ file, id, wrong: `"${date}" is not a date.`, fix: 'Write 2019, 2019-05 or 2019-05-07.' }]
    return isInRange(Number(date.slice(0, 4))) ? [] : [outOfRange(file, id, date)]
  })
  if (single.length > 0) return single
  return starts.flatMap((start) =>
    ends
      // Cut to the shorter: 2019 neither precedes nor follows 2019-05.
      .filter((end) => start.slice(0, end.length) > end.slice(0, start.length))
      .map((end) => ({
        file,
        id,
        wrong: `It ends (${end}) before it starts (${start}).`,
        fix: 'Mend one of the dates.',
      })),
  )
}

function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false
  const [year = '', month = '01', day = '01'] = text.split('-')
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // A day that the month lacks would roll over into the next one.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

function isInRange(year: number): boolean {
  return year >= earliest && year <= latest
}

function outOfRange(file: string, id: string, date: string): Problem {
  return { file, id, wrong: `${date} lies outside ${earliest}–${latest}.`, fix: 'Mend the year.' }
}
