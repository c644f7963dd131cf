import { otherName, placedItems } from '../../../domain/survey/formItems.ts'
import type { FormItem, FormText } from '../../../domain/survey/surveyForm.ts'
import { said } from '../../i18n/language.ts'

/** What a person calls the place of a fault: the question's label, shortened. */
export function labelOfFault(items: readonly FormItem[], at: string, say: (text: FormText) => string): string {
  const question = placedItems({ items }).map(({ item }) => item).find(({ name }) => name === at || otherName(name) === at)
  const label = question && question.type !== 'calculate' && question.label ? say(question.label) : at
  const short = label.length > 40 ? `${label.slice(0, 39)}…` : label
  return question?.name === at ? short : said('surveys.otherOf', { question: short })
}
