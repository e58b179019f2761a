import { describe, expect, it } from 'vitest'
import { findMessageUses } from './findMessageUses'

describe('findMessageUses', () => {
  it('sees ids in calls, even of an unknown beginning', () => {
    expect(findMessageUses(["text('nowhere.known', { count })"], []).asked).toEqual(['nowhere.known'])
  })

  it('sees the id of a label', () => {
    expect(findMessageUses(["{ id: 'legend.classes' }"], ['legend.title']).asked).toEqual(['legend.classes'])
  })

  it('takes a file name for a file name', () => {
    expect(findMessageUses(["import './app.css'"], ['app.name']).asked).toEqual([])
  })

  it('counts ids completed at run time as used, others not', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source text under test
    const uses = findMessageUses(['text(`filters.period.${period}`)'], ['filters.period.all', 'filters.old'])
    expect(uses.isUsed('filters.period.all')).toBe(true)
    expect(uses.isUsed('filters.old')).toBe(false)
  })
})
