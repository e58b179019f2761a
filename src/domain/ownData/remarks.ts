import type { Remark, RemarkCode } from './model'

/** Rows and samples that a sentence names. */
const named = 5
const losses: ReadonlySet<RemarkCode> = new Set([
  'no-value',
  'not-number',
  'no-region',
  'unknown-region',
  'ambiguous-region',
  'outside',
  'no-coordinates',
  'bad-coordinates',
  'projected-unknown',
  'same-ends',
  'weight-not-positive',
  'reserved-keys',
])

export interface Remarks {
  /** Of one row; `sample` as the file has it. */
  readonly add: (code: RemarkCode, row: number, sample?: string) => void
  /** Of the file as a whole. */
  readonly say: (code: RemarkCode, ...samples: readonly string[]) => void
  readonly all: () => readonly Remark[]
}

type Draft = { code: RemarkCode; count: number; rows: number[]; samples: string[] }

/** Gathers what there is to say, however many rows it is true of. Losses come first. */
export function gatherRemarks(): Remarks {
  const drafts = new Map<RemarkCode, Draft>()
  const draftOf = (code: RemarkCode) => {
    const draft = drafts.get(code) ?? { code, count: 0, rows: [], samples: [] }
    drafts.set(code, draft)
    return draft
  }
  const addSample = ({ samples }: Draft, text: string) => {
    const sample = text.trim().slice(0, 40)
    if (sample !== '' && samples.length < named && !samples.includes(sample)) samples.push(sample)
  }
  return {
    add: (code, row, sample = '') => {
      const draft = draftOf(code)
      draft.count += 1
      if (draft.rows.length < named) draft.rows.push(row)
      addSample(draft, sample)
    },
    say: (code, ...samples) => {
      const draft = draftOf(code)
      for (const sample of samples) addSample(draft, sample)
    },
    all: () =>
      [...drafts.values()]
        .map((draft): Remark => ({ ...draft, isLoss: losses.has(draft.code) }))
        .sort((one, other) => Number(other.isLoss) - Number(one.isLoss) || other.count - one.count),
  }
}
