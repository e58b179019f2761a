import { useCatalogue } from '@/data/useCatalogue'
import type { RegionId } from '@/domain/ids'
import type { Question } from '@/domain/questions'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'

export function useQuestionWords(): (question: Question) => string {
  const text = useText()
  const label = useLabel()
  const { regions, domains } = useCatalogue()
  const nameOf = (id: RegionId) => {
    const region = regions.get(id)
    return region ? label(region.labels) : id
  }
  return (question) => {
    switch (question.kind) {
      case 'shares': {
        const domain = domains.get(question.domain)
        const values = { region: nameOf(question.region), domain: domain ? label(domain.labels) : question.domain }
        return text('questions.shares', values)
      }
      case 'joins': {
        const [one, other] = question.ends
        return text('questions.joins', { one: nameOf(one), other: nameOf(other) })
      }
      case 'partners':
        return text('questions.partners', { region: nameOf(question.region) })
    }
  }
}
