import { expect, test } from 'vitest'
import { formatFragment, fragmentValue, parseFragment, withFragmentValue } from '@/view/fragment'

test('A pair is set and taken out again, and what others wrote stays as it was', () => {
  const others = '#credits&scenes=a-b_c&odd=x=y'
  const withOwn = withFragmentValue(others, 'own', 'Zm9v')
  expect(withOwn).toBe('#credits&scenes=a-b_c&odd=x=y&own=Zm9v')
  expect(fragmentValue(withOwn, 'own')).toBe('Zm9v')
  expect(fragmentValue(withOwn, 'odd')).toBe('x=y')
  expect(withFragmentValue(withOwn, 'own', 'new')).toBe(`${others}&own=new`)
  expect(withFragmentValue(withOwn, 'own', null)).toBe(others)
})

test.each(['', '#', '#&&', 'credits', '#own', '#=x'])('"%s" has no such pair', (fragment) => {
  expect(fragmentValue(fragment, 'own')).toBeNull()
  expect(withFragmentValue(fragment, 'own', null)).toBe(formatFragment(parseFragment(fragment)))
})

test('Taking out the only pair leaves no #', () => {
  expect(withFragmentValue('#own=x', 'own', null)).toBe('')
})
