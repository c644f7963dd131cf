import { hasChosen } from './answerOf.ts'
import { builtInFormText } from './builtInText.ts'
import { acknowledged, isQuestion } from './formItems.ts'
import { judgeSurvey } from './judgeSurvey.ts'
import { pairResult } from './pairResult.ts'
import { prepareSurvey } from './prepareSurvey.ts'
import type { PreparedSurvey } from './preparedSurvey.ts'
import { suppressSmall } from './suppressSmall.ts'
import type { Choice, Question, SurveyForm } from './surveyForm.ts'
import type { Answer, SurveyResponse } from './surveyResponse.ts'
import type { QuestionResult, SurveyResult } from './surveyResult.ts'

/** 集計: what of a result follows from the answers alone. */
export type SurveyTally = Pick<SurveyResult, 'responses' | 'smallest' | 'questions' | 'pairs'>

/** Counts from 1 to one below this are not published. */
export const smallestPublished = 5

/** The raw counts of one question, before anything is held back. */
export interface QuestionCount {
  readonly question: Question
  readonly choices: readonly Choice[]
  readonly counts: number[]
  asked: number
  answered: number
  sum: number
}

/** Counts answers one after the other, however many there are, and says the result at any time. */
export interface SurveyTallier {
  readonly add: (response: Pick<SurveyResponse, 'answers' | 'finishedAt' | 'language'>) => void
  readonly result: () => SurveyTally
}

/** A tallier of a form's answers, none counted yet. */
export function createTally(form: SurveyForm, smallest = smallestPublished): SurveyTallier {
  const prepared = prepareSurvey(form)
  const counts = Array.from(prepared.items.values(), ({ item }) => item).filter(isQuestion).map(question => emptyCount(prepared, question))
  let responses = 0
  return {
    add({ answers, finishedAt, language }) {
      responses += 1
      const judgement = judgeSurvey(prepared, answers, { at: finishedAt, language })
      for (const count of counts) {
        if (judgement.shown.has(count.question.name)) countAnswer(count, judgement.answers[count.question.name])
      }
    },
    result() {
      const pairs = (form.pairs ?? []).flatMap(pair => pairResult(pair, counts, smallest) ?? [])
      return { responses, smallest, questions: counts.map(count => questionResult(count, form, smallest)), ...(form.pairs && { pairs }) }
    },
  }
}

/** The tally of all answers to a form. Those to whom a question was not shown are not counted in its n. */
export function tallySurvey(form: SurveyForm, responses: Iterable<Pick<SurveyResponse, 'answers' | 'finishedAt' | 'language'>>): SurveyTally {
  const tally = createTally(form)
  for (const response of responses) tally.add(response)
  return tally.result()
}

function emptyCount({ form, choices: lists }: PreparedSurvey, question: Question): QuestionCount {
  const choices = question.type === 'acknowledge'
    ? [{ name: acknowledged, label: builtInFormText('acknowledgedLabel', form) }]
    : Array.from(lists.get(question.name)?.values() ?? [])
  return { question, choices, counts: choices.map(() => 0), asked: 0, answered: 0, sum: 0 }
}

function countAnswer(count: QuestionCount, answer: Answer | undefined): void {
  count.asked += 1
  if (answer === undefined) return
  count.answered += 1
  if (typeof answer === 'number') count.sum += answer
  const chosen = count.question.type === 'rank' && Array.isArray(answer) ? answer.slice(0, 1) : answer
  count.choices.forEach(({ name }, place) => {
    if (hasChosen(chosen, name)) count.counts[place] = (count.counts[place] ?? 0) + 1
  })
}

function kindOf({ type }: Question): QuestionResult['kind'] {
  if (type === 'selectMultiple') return 'multiple'
  if (type === 'selectOne' || type === 'rank' || type === 'acknowledge') return 'single'
  return type === 'integer' || type === 'decimal' || type === 'range' ? 'number' : 'text'
}

function questionResult({ question, choices, counts, asked, answered, sum }: QuestionCount, form: SurveyForm, smallest: number): QuestionResult {
  const kind = kindOf(question)
  const published = suppressSmall(counts, smallest, kind === 'single')
  return {
    name: question.name,
    label: question.label ?? { [form.defaultLanguage]: question.name },
    kind,
    asked,
    unanswered: asked - answered,
    choices: choices.map(({ name, label }, place) => {
      const count = published[place]
      return { name, label, ...(count !== undefined && { count }) }
    }),
    ...(question.type === 'rank' && { isFirstRank: true as const }),
    ...(kind === 'number' && answered >= smallest && { mean: sum / answered }),
  }
}
