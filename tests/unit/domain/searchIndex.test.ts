import { describe, expect, it } from 'vitest'
import { foldings, foldText } from '@/domain/foldText'
import { searchEntries, searchIndex } from '@/domain/searchIndex'
import { testCatalogue } from '../../support/testCatalogue'

const index = searchIndex(testCatalogue())
const found = (query: string, limit = 10) => searchEntries(index, query, limit).map(({ key }) => key)

describe('foldText', () => {
  it.each([
    ['Białystok', 'bialystok'],
    ['Õ ä ø æ å ß đ þ ł', 'o a o ae a ss d th l'],
    ['GoSmart&Excel BSR', 'gosmart excel bsr'],
    ['  Lõuna-Eesti ', 'louna eesti'],
    ['ŠIAULIŲ', 'siauliu'],
  ])('takes %s down to %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('folds a decomposed letter like a composed one', () => {
    expect(foldText('Łódź'.normalize('NFD'))).toBe('lodz')
  })

  it('knows the spelling of a keyboard without the letter', () => {
    expect(foldings('Södermanland')).toEqual(['sodermanland', 'soedermanland'])
    expect(foldings('Åbenrå')).toEqual(['abenra', 'aabenraa'])
    expect(foldings('Vidzeme')).toEqual(['vidzeme'])
  })
})

describe('searchEntries', () => {
  it.each([
    ['Bialystok', 'place.bialystok'],
    ['BIAŁYSTOK', 'place.bialystok'],
    ['Soedermanland', 'region.SE122'],
    ['Sodermanland', 'region.SE122'],
    ['Södermanland', 'region.SE122'],
    ['Lõuna-Eesti', 'region.EE008'],
    ['southern estonia', 'region.EE008'],
    ['PL84', 'region.PL84'],
    ['pl84', 'region.PL84'],
    ['EE-82', 'region.EE-82'],
    ['aland', 'region.FI200'],
    ['Politechnika Bialostocka', 'org.bialystok-university-of-technology'],
    ['gosmart excel', 'project.gosmart-excel-bsr'],
    ['energia', 'domain.energy'],
    ['boatbuilding', 'priority.pl84-4'],
  ])('finds for %s first %s', (query, key) => {
    expect(found(query)[0]).toBe(key)
  })

  it('leads from a place to its region, and leaves out one that leads nowhere', () => {
    const [entry] = searchEntries(index, 'Valga', 20).filter(({ kind }) => kind === 'place')
    expect(entry?.target).toEqual({ kind: 'selection', selection: { kind: 'region', id: 'EE008' } })
    expect(found('Kaliningrad')).toEqual([])
  })

  it('ranks the whole name before its beginning, that before the beginning of a word, that before any part', () => {
    expect(found('energy')).toEqual([
      'domain.energy',
      'priority.dk03-1',
      'priority.lt-1',
      'priority.de60-1',
      'priority.lv-1',
      'priority.fi1c4-2',
    ])
    expect(found('nergy')[0]).toBe('domain.energy')
    expect(found('nergy')).toHaveLength(6)
  })

  it('finds all words in any order', () => {
    expect(found('technology bialystok')).toEqual(['org.bialystok-university-of-technology'])
    expect(found('technology hamburg')).toEqual([])
  })

  it('answers nothing to nothing, and no more than asked', () => {
    expect(found('')).toEqual([])
    expect(found(' - ')).toEqual([])
    expect(found('a', 3)).toHaveLength(3)
  })

  it('has a key of its own for each entry', () => {
    expect(new Set(index.map(({ key }) => key)).size).toBe(index.length)
  })
})
