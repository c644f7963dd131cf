import { answerOf, hasChosen } from './answerOf.ts'
import { builtInText } from './builtInText.ts'
import { hasOther, otherChoice, otherName } from './formItems.ts'
import type { SurveyJudgement } from './judgeSurvey.ts'
import type { PreparedSurvey } from './preparedSurvey.ts'
import type { Question } from './surveyForm.ts'
import type { Answer, Answers } from './surveyResponse.ts'

/** An answer as a person reads it back: choices by their labels, その他 with its text, a date as 年月日. `undefined` where nothing was answered. */
export function describeAnswer(
  { choices }: PreparedSurvey, question: Question, answers: Answers, { say }: Pick<SurveyJudgement, 'say'>, language: string,
): string | undefined {
  const answer = answerOf(answers, question.name)
  if (answer === undefined) return undefined
  const labelOf = (name: string): string => {
    const label = choices.get(question.name)?.get(name)?.label
    return label ? say(label) : name
  }
  switch (question.type) {
    case 'selectOne':
    case 'selectMultiple': {
      const labels = namesOf(answer).map(labelOf).join('、')
      const other = hasOther(question) && hasChosen(answer, otherChoice) ? answerOf(answers, otherName(question.name)) : undefined
      return other === undefined ? labels : `${labels}(${plain(other)})`
    }
    case 'rank': return namesOf(answer).map((name, place) => `${place + 1}位 ${labelOf(name)}`).join('、')
    case 'date': return dayText(plain(answer))
    case 'acknowledge': return builtInText('acknowledgedLabel', language)
    default: return plain(answer)
  }
}

function namesOf(answer: Answer): readonly string[] {
  return typeof answer === 'object' && !('latitude' in answer) ? answer : [plain(answer)]
}

function plain(answer: Answer): string {
  if (typeof answer !== 'object') return String(answer)
  return 'latitude' in answer ? `北緯${answer.latitude}度、東経${answer.longitude}度` : answer.join('、')
}

function dayText(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  return parts ? `${Number(parts[1])}年${Number(parts[2])}月${Number(parts[3])}日` : day
}
