import { dateFormat } from '../language/dateFormat.ts'
import { formatList } from '../language/formatList.ts'
import type { Language } from '../language/language.ts'
import { say } from '../language/say.ts'
import { answerOf, hasChosen } from './answerOf.ts'
import { isDay } from './expression/coerceValue.ts'
import { hasOther, otherChoice, otherName } from './formItems.ts'
import type { SurveyJudgement } from './judgeSurvey.ts'
import type { PreparedSurvey } from './preparedSurvey.ts'
import type { Question } from './surveyForm.ts'
import type { Answer, Answers } from './surveyResponse.ts'

/**
 * An answer as a person reads it back: choices by their labels in the language of the answer, その他 with its text, a date as the app's
 * language writes it. `undefined` where nothing was answered.
 */
export function describeAnswer(
  language: Language, { choices }: PreparedSurvey, question: Question, answers: Answers, judgement: Pick<SurveyJudgement, 'say'>,
): string | undefined {
  const answer = answerOf(answers, question.name)
  if (answer === undefined) return undefined
  const labelOf = (name: string): string => {
    const label = choices.get(question.name)?.get(name)?.label
    return label ? judgement.say(label) : name
  }
  switch (question.type) {
    case 'selectOne':
    case 'selectMultiple': {
      const labels = formatList(language, namesOf(language, answer).map(labelOf))
      const other = hasOther(question) && hasChosen(answer, otherChoice) ? answerOf(answers, otherName(question.name)) : undefined
      return other === undefined ? labels : say(language, 'surveys.otherAnswer', { labels, text: plain(language, other) })
    }
    case 'rank': return formatList(language, namesOf(language, answer).map((name, index) => say(language, 'surveys.rankedLabel', { place: index + 1, label: labelOf(name) })))
    case 'date': return dayText(language, plain(language, answer))
    case 'acknowledge': return say(language, 'surveys.acknowledged')
    default: return plain(language, answer)
  }
}

function namesOf(language: Language, answer: Answer): readonly string[] {
  return typeof answer === 'object' && !('latitude' in answer) ? answer : [plain(language, answer)]
}

function plain(language: Language, answer: Answer): string {
  if (typeof answer !== 'object') return String(answer)
  return 'latitude' in answer
    ? say(language, 'surveys.placeOnEarth', { latitude: String(answer.latitude), longitude: String(answer.longitude) })
    : formatList(language, answer)
}

function dayText(language: Language, day: string): string {
  return isDay(day) ? dateFormat(language, { dateStyle: 'long' }).format(new Date(day)) : day
}
