import { useCatalogue } from '@/data/useCatalogue'
import { questionsOf } from '@/domain/questions'
import { useText } from '@/i18n/useText'
import { SelectLink } from '@/ui/SelectLink'
import { useViewLink } from '@/view/useViewLink'
import { answerTo } from './answers'
import styles from './Questions.module.css'
import { useQuestionWords } from './useQuestionWords'

/** What the atlas is good for, in three questions with an answer a press away. */
export function Questions() {
  const text = useText()
  const words = useQuestionWords()
  const linkTo = useViewLink()
  const questions = questionsOf(useCatalogue())
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="questions-heading" className={styles['questions']}>
      <h3 id="questions-heading" className={styles['heading']}>
        {text('questions.heading')}
      </h3>
      <ul className={styles['list']}>
        {questions.map((question) => (
          <li key={question.kind}>
            <SelectLink {...linkTo(answerTo(question))}>{words(question)}</SelectLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
