import type { TableWords } from '@/domain/table/table'

/** English names, and the id of a message for its text. */
export const testWords: TableWords = {
  language: 'en',
  compare: new Intl.Collator('en').compare,
  text: (id) => id,
}
