import { describe, expect, it } from 'vitest'
import { checkAbout } from '../../../geo/checks/about'
import { makeAbout } from '../../../geo/steps/about'
import { sources } from './sources'

/** The facts for the About room with the first occurrence of a text replaced. */
function replacing(text: string, by: string) {
  const whole = JSON.stringify(sources.about)
  if (!whole.includes(text)) throw new Error(`nothing says ${text}`)
  return { ...sources, about: JSON.parse(whole.replace(text, by)) }
}

const problem = (file: string, id: string, wrong: string) =>
  expect.objectContaining({ file, id, wrong: expect.stringContaining(wrong), fix: expect.stringMatching(/\w/) })

describe('checkAbout', () => {
  it('finds nothing wrong with the sources as they are', () => {
    expect(checkAbout(sources)).toEqual([])
  })

  it.each([
    ['"place":"LV008"', '"place":"LV099"', 'place', '"LV099" does not exist'],
    ['"organisation":"vidzeme-planning-region"', '"organisation":"nobody"', 'organisation', '"nobody" does not exist'],
    ['"event":"valga-valka-visit"', '"event":"never"', 'event', '"never" does not exist'],
    ['"domains":["bioeconomy-forestry"', '"domains":["boats"', 'domains', '"boats" does not exist'],
  ])('names what %s would point at in vain', (text, by, key, wrong) => {
    expect(checkAbout(replacing(text, by))).toEqual([problem('about/trans-s3.json', key, wrong)])
  })

  it('names a key that was mistyped, and a statement without a source', () => {
    expect(checkAbout(replacing('"manager"', '"manger"'))).toContainEqual(
      problem('about/project.json', 'file', 'manager'),
    )
    const unsourced = checkAbout(replacing('"sources":["gosmartbsr-eu-publications"]', '"sources":[]'))
    expect(unsourced).toEqual([problem('about/project.json', 'file', 'sources')])
  })
})

describe('makeAbout', () => {
  it('sorts the sources of every statement and leaves the order of statements alone', () => {
    const about = makeAbout(sources.about)
    expect(about.brokerage?.sources).toEqual([...(about.brokerage?.sources ?? [])].sort())
    expect(about.brokerage?.steps[0]).toBe('profile the company')
  })
})
