import { isQuestion } from '../../../domain/survey/formItems.ts'
import { shownItems } from './shownItems.ts'
import type { SurveyJudgement } from '../../../domain/survey/judgeSurvey.ts'
import type { FormItem, SurveyForm } from '../../../domain/survey/surveyForm.ts'
import { surveyPages, type SurveyPage } from '../../../domain/survey/surveyPages.ts'

/** How many questions without a group stand on one screen; more of them make several. */
const mostLoose = 6

/**
 * The pages on which a person answers: groups as their author made them; what stands in no group is cut, so that nobody has to scroll
 * through a hundred questions. Which questions stand together never depends on the answers.
 */
export function answerPages(form: Pick<SurveyForm, 'items'>): readonly SurveyPage[] {
  return surveyPages(form).flatMap(page => page.group ? [page] : cutLoose(page.items))
}

/** Those with something to see. */
export function shownAnswerPages(pages: readonly SurveyPage[], { shown }: Pick<SurveyJudgement, 'shown'>): readonly SurveyPage[] {
  return pages.filter(({ items }) => shownItems(items, shown).length > 0)
}

/** A note goes with the question after it. */
function cutLoose(items: readonly FormItem[]): readonly SurveyPage[] {
  const parts: FormItem[][] = []
  let held: FormItem[] = []
  let count = mostLoose
  for (const item of items) {
    held.push(item)
    if (!isQuestion(item)) continue
    if (count === mostLoose) {
      parts.push([])
      count = 0
    }
    parts.at(-1)?.push(...held)
    held = []
    count += 1
  }
  if (held.length > 0) parts.push([...parts.pop() ?? [], ...held])
  return parts.flatMap(part => part[0] ? [{ name: part[0].name, items: part }] : [])
}
