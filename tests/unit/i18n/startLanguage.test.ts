import { describe, expect, it } from 'vitest'
import { chooseLocale } from '@/i18n/startLanguage'

const load = () => Promise.resolve({ messages: {} })
const available = ['en', 'pl', 'nb'].map((id) => ({ id, name: id, load, loadLate: load }))

describe('chooseLocale', () => {
  it('follows the link before the browser', () => {
    expect(chooseLocale('pl', ['nb', 'en'], available).id).toBe('pl')
  })

  it('passes over what it does not speak', () => {
    expect(chooseLocale('fr', ['it-IT', 'pl-PL', 'en'], available).id).toBe('pl')
  })

  it('knows Norwegian by its three names', () => {
    expect(chooseLocale(null, ['no'], available).id).toBe('nb')
    expect(chooseLocale(null, ['nn-NO'], available).id).toBe('nb')
  })

  it('ends with the first', () => {
    expect(chooseLocale(null, ['xx'], available).id).toBe('en')
  })
})
