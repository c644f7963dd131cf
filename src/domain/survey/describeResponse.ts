import type { Language } from '../language/language.ts'
import { describeAnswer } from './describeAnswer.ts'
import { isQuestion } from './formItems.ts'
import type { SurveyJudgement } from './judgeSurvey.ts'
import type { PreparedSurvey } from './preparedSurvey.ts'
import type { FormItem, Question } from './surveyForm.ts'
import type { Answers } from './surveyResponse.ts'
import { shownPages, type SurveyPage } from './surveyPages.ts'

/** One page of a form with what was answered on it. */
export interface AnsweredPage {
  /** The name of the page. */
  readonly name: string
  /** Its heading, where its author gave one. */
  readonly title?: string
  readonly rows: readonly { readonly name: string, readonly label: string, readonly isRequired: boolean, readonly text: string | undefined }[]
}

/** 回答の内容: every question that was put to the person, page by page, with the answer as a person reads it; pages without questions are left out. */
export function describeResponse(
  language: Language, prepared: PreparedSurvey, answers: Answers, judgement: SurveyJudgement,
  /** Where a screen cuts the form otherwise. */
  pages: readonly SurveyPage[] = shownPages(prepared.form, judgement),
): readonly AnsweredPage[] {
  const { shown, say } = judgement
  return pages.flatMap(({ name, group, items }) => {
    const rows = questionsIn(items, shown).map(question => ({
      name: question.name,
      label: question.label ? say(question.label) : question.name,
      isRequired: question.isRequired === true,
      text: describeAnswer(language, prepared, question, answers, judgement),
    }))
    return rows.length === 0 ? [] : [{ name, ...(group?.label && { title: say(group.label) }), rows }]
  })
}

/** The questions among some items, those of their groups too, that are shown. */
export function questionsIn(items: readonly FormItem[], shown: ReadonlySet<string>): readonly Question[] {
  return items.flatMap((item) => {
    if (!shown.has(item.name)) return []
    if (item.type === 'group') return questionsIn(item.items, shown)
    return isQuestion(item) ? [item] : []
  })
}
