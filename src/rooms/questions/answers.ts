import type { Question } from '@/domain/questions'
import type { LinkView } from '@/view/state'

/** The view that answers a question; everything else stays as at the start. */
export function answerTo(question: Question): Partial<LinkView> {
  switch (question.kind) {
    case 'shares':
      return {
        selection: { kind: 'region', id: question.region },
        domains: [question.domain],
        layer: 'specialisations',
      }
    case 'joins':
      return { selection: { kind: 'link', id: question.link } }
    case 'partners':
      return { room: 'match', matchFor: question.region, aim: 'new' }
  }
}
