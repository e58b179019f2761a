import { describe, expect, it } from 'vitest'
import { viewTitle } from '@/domain/viewTitle'
import { decodeView } from '@/view/codec'
import { testCatalogue } from '../../support/testCatalogue'

const catalogue = testCatalogue()
/** Ids of messages stand for their words, with the list or the count that they would have in them. */
const language = {
  language: 'en',
  text: (id: string, values: Readonly<Record<string, string | number>> = {}) =>
    [id, values['list'] || values['count']].filter((part) => part !== undefined && part !== '').join(' '),
  label: ({ en }: { readonly en: string }) => en,
  list: (items: readonly string[]) => items.join('+'),
  roomName: (room: string) => (room === 'table' ? 'Table' : undefined),
} as const
const titleOf = (search: string) => viewTitle(decodeView(search).view, catalogue, language)

describe('the title of a view', () => {
  it.each([
    ['?links=none', 'title.whole'],
    ['?sel=region.PL84', 'Podlaskie'],
    ['?d=energy&links=none', 'title.regionsWithAny Energy'],
    ['?layer=coverage&links=none', 'layer.coverage'],
    ['?view=table', 'title.whole · Table'],
    ['?view=match', 'title.whole'],
  ])('%s: %s', (search, title) => expect(titleOf(search)).toBe(title))

  it('tells any from all', () => {
    expect(titleOf('?d=agri-food~energy&match=all&links=none')).toMatch(/^title\.regionsWithAll .+\+.+$/)
  })

  it('tells the strongest links from all there are', () => {
    expect(titleOf('?top=2')).toBe('title.whole · title.strongestLinks 2')
    expect(titleOf('?top=all')).toMatch(/^title\.whole · title\.links \d+$/)
  })
})
