import { expect, it } from 'vitest'
import { highlight } from '@/rooms/search/highlight'

const marked = (text: string, query: string) =>
  highlight(text, query)
    .map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part))
    .join('')

it.each([
  ['Białystok', 'bialy', '[Biały]stok'],
  ['Södermanlands län', 'soder', '[Söder]manlands län'],
  ['Meißen', 'meiss', '[Meiß]en'],
  ['GoSmart&Excel BSR', 'smart excel', 'Go[Smart&Excel] BSR'],
  ['New energy, energy new', 'energy new', 'New energy, [energy new]'],
  ['University of Technology in Białystok', 'bialystok university', '[University] of Technology in [Białystok]'],
  ['Supply of power', 'po', 'Supply of [po]wer'],
  ['Re\u0301gion', 'reg', '[Re\u0301g]ion'],
  ['Kymenlaakso', 'vidzeme', 'Kymenlaakso'],
  ['Kymenlaakso', '  ', 'Kymenlaakso'],
])('sets off in "%s" what "%s" names', (text, query, expected) => {
  expect(marked(text, query)).toBe(expected)
})

it('loses no letter of any text', () => {
  for (const text of ['', '—', 'Łódź – Ķekava', '🌊 sea & ßky']) {
    expect(
      highlight(text, 'a')
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  }
})
