import { otherName, placedItems } from '../../../domain/survey/formItems.ts'
import type { FormItem, FormText } from '../../../domain/survey/surveyForm.ts'
import { formWords } from '../form/formWords.ts'
import type { Words } from '../text/words.ts'
import { wordsOf } from '../text/wordsOf.ts'

/** What a person calls the place of a fault: the question's label, shortened. `language`: of the form, in which `say` says it. */
export function labelOfFault(items: readonly FormItem[], at: string, say: (text: FormText) => string, language: string): Words {
  const question = placedItems({ items }).map(({ item }) => item).find(({ name }) => name === at || otherName(name) === at)
  const label = question && question.type !== 'calculate' && question.label ? say(question.label) : at
  const short = formWords(label.length > 40 ? `${label.slice(0, 39)}…` : label, language)
  return question?.name === at ? short : wordsOf('surveys.otherOf', { question: short })
}
