import { choicesOfQuestion } from '../../domain/survey/choicesOfQuestion.ts'
import { hasOther, isQuestion, otherName, placedItems } from '../../domain/survey/formItems.ts'
import type { FormText, Question, SurveyForm } from '../../domain/survey/surveyForm.ts'
import type { Answer, SurveyResponse } from '../../domain/survey/surveyResponse.ts'
import { safeCell, type ExportColumn } from './exportColumn.ts'

type SurveyColumn = ExportColumn<SurveyResponse>

/**
 * 設問ごとの列: one for each question, one with 0 and 1 for each choice of a multiple choice, その他 in a column of its own. Of several
 * versions, the latest first, a column that an older one has in addition comes at the end.
 */
export function surveyColumns(forms: readonly SurveyForm[]): readonly SurveyColumn[] {
  const columns = new Map<string, SurveyColumn>()
  for (const form of forms) {
    const textOf = (text: FormText | undefined) => text?.[form.defaultLanguage] ?? ''
    const questions = placedItems(form).map(({ item }) => item).filter(isQuestion)
    for (const column of questions.flatMap(question => columnsOf(question, form, textOf))) {
      if (!columns.has(column.heading)) columns.set(column.heading, column)
    }
  }
  return [...columns.values()]
}

function columnsOf(question: Question, form: SurveyForm, textOf: (text: FormText | undefined) => string): SurveyColumn[] {
  const { name } = question
  const label = textOf(question.label)
  const answerOf = ({ answers }: SurveyResponse): Answer | undefined => Object.hasOwn(answers, name) ? answers[name] : undefined
  const column = (suffix: string, meaning: string, cell: (answer: Answer) => string, values?: string): SurveyColumn => ({
    heading: `${name}${suffix}`, label: meaning, ...(values !== undefined && { values }),
    cell: (response) => {
      const answer = answerOf(response)
      return answer === undefined ? '' : cell(answer)
    },
  })
  const other: SurveyColumn[] = hasOther(question)
    ? [{ heading: otherName(name), label: `${label} その他の内容`, cell: ({ answers }) => textCell(Object.hasOwn(answers, otherName(name)) ? answers[otherName(name)] : undefined) }]
    : []
  switch (question.type) {
    case 'selectOne': return [column('', label, plainCell, choicesOfQuestion(form, question).map(choice => `${choice.name}=${textOf(choice.label)}`).join(';')), ...other]
    case 'selectMultiple': return [
      ...choicesOfQuestion(form, question).map(choice => column(`/${choice.name}`, `${label} ${textOf(choice.label)}`, answer => Array.isArray(answer) && answer.includes(choice.name) ? '1' : '0', '1=選んだ;0=選ばなかった;空=無回答')),
      ...other,
    ]
    case 'rank': return choicesOfQuestion(form, question).map(choice => column(`/${choice.name}`, `${label} ${textOf(choice.label)}`, answer => rankOf(answer, choice.name), '順位(1が最上位)'))
    case 'geopoint': return [
      column('_latitude', `${label} 緯度`, answer => typeof answer === 'object' && 'latitude' in answer ? String(answer.latitude) : ''),
      column('_longitude', `${label} 経度`, answer => typeof answer === 'object' && 'longitude' in answer ? String(answer.longitude) : ''),
    ]
    case 'text': return [column('', label, textCell)]
    default: return [column('', label, plainCell)]
  }
}

function rankOf(answer: Answer, name: string): string {
  const place = Array.isArray(answer) ? answer.indexOf(name) : -1
  return place < 0 ? '' : String(place + 1)
}

function textCell(answer: Answer | undefined): string {
  return typeof answer === 'string' ? safeCell(answer) : ''
}

function plainCell(answer: Answer): string {
  return typeof answer === 'number' ? String(answer) : textCell(answer)
}
