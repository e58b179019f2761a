import { expect, it } from 'vitest'
import { isEarlierRelease } from '@/domain/release'

it.each([
  ['2026.09', '2026.11', true],
  ['2025.12', '2026.01', true],
  ['2026.11', '2026.11.1', true],
  ['2026.11.2', '2026.11.10', true],
  ['2026.11', '2026.11', false],
  ['2026.11', '2026.09.3', false],
])('%s is earlier than %s: %s', (release, than, expected) => {
  expect(isEarlierRelease(release, than)).toBe(expected)
})
