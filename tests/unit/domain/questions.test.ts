import { describe, expect, it } from 'vitest'
import { matchesOf } from '@/domain/match/matches'
import { type Question, questionsOf } from '@/domain/questions'
import { regionMatches } from '@/domain/selectors'
import { answerTo } from '@/rooms/questions/answers'
import { plainView } from '../../support/plainFilter'
import { publicCatalogue } from '../../support/publicData'
import { testCatalogue } from '../../support/testCatalogue'

const published = publicCatalogue()
const ask = <K extends Question['kind']>(kind: K, catalogue = published) =>
  questionsOf(catalogue).find((question): question is Extract<Question, { kind: K }> => question.kind === kind)

describe('questions to begin with', () => {
  it('are three on the published data, each about regions of its own', () => {
    const questions = questionsOf(published)
    expect(questions.map(({ kind }) => kind)).toEqual(['shares', 'joins', 'partners'])
    const regions = questions.flatMap((question) => (question.kind === 'joins' ? question.ends : [question.region]))
    expect(new Set(regions).size).toBe(regions.length)
    for (const id of regions) expect(published.regions.get(id)?.isPartner).toBe(true)
  })

  it('asks who shares a domain that the region names itself and that some regions have, but not most', () => {
    const question = ask('shares')
    expect(question).toBeDefined()
    if (!question) return
    const matches = regionMatches(published, { ...plainView, ...answerTo(question) })
    const having = [...matches.values()].filter((match) => match.matches)
    expect(matches.get(question.region)?.level).toBe('regional')
    expect(having.length).toBeGreaterThan(5)
    expect(having.length).toBeLessThan(matches.size / 2)
  })

  it('asks what two regions of different countries have done of which projects are on record', () => {
    const question = ask('joins')
    const link = question && published.links.get(question.link)
    expect(link?.projects.length).toBeGreaterThan(0)
    expect(question?.ends).toEqual([link?.a, link?.b])
  })

  it('asks for new partners where there are candidates', () => {
    const question = ask('partners')
    expect(question && matchesOf(published, question.region, 'new', plainView)?.placed.length).toBeGreaterThan(3)
  })

  it('asks nothing that the data cannot answer', () => {
    const empty = {
      ...testCatalogue(),
      links: new Map(),
      linksByRegion: new Map(),
      priorities: new Map(),
      prioritiesByRegion: new Map(),
    }
    expect(questionsOf(empty)).toEqual([])
  })
})
