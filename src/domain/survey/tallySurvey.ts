import { hasChosen } from './answerOf.ts'
import { builtInFormText } from './builtInText.ts'
import { acknowledged, isQuestion } from './formItems.ts'
import { judgeSurvey } from './judgeSurvey.ts'
import { pairResult } from './pairResult.ts'
import { prepareSurvey } from './prepareSurvey.ts'
import type { PreparedSurvey } from './preparedSurvey.ts'
import { publishCounts, type PublishedCounts } from './publishCounts.ts'
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

interface CountAndPublished extends QuestionCount {
  readonly published: PublishedCounts
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
      const published = counts.map(count => ({ ...count, published: publishCounts(kindOf(count.question), count, smallest) }))
      const told = published.filter(isTold(published, responses, smallest))
      const pairs = (form.pairs ?? []).flatMap(pair => pairResult(pair, told, smallest) ?? [])
      return { responses, smallest, questions: published.map(count => questionResult(count, form, told.includes(count))), ...(form.pairs && { pairs }) }
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

/**
 * Whether a question's n is told. A question that is shown to some only tells how many these are, and so are all others: where one of
 * the two is small, or is a count that was held back, nothing of the question is published.
 */
function isTold(all: readonly CountAndPublished[], responses: number, smallest: number): (count: CountAndPublished) => boolean {
  const withheld = new Set(all.flatMap(({ counts, asked, answered, published }) => [
    ...counts.filter((_count, place) => published.counts[place] === undefined), ...(published.unanswered === undefined ? [asked - answered] : []),
  ]))
  const isSafe = (people: number): boolean => people === 0 || (people >= smallest && !withheld.has(people))
  return ({ asked }) => asked === responses || (isSafe(asked) && isSafe(responses - asked))
}

function questionResult({ question, choices, asked, published: { counts, unanswered, mean } }: CountAndPublished, form: SurveyForm, isQuestionTold: boolean): QuestionResult {
  return {
    name: question.name,
    label: question.label ?? { [form.defaultLanguage]: question.name },
    kind: kindOf(question),
    ...(isQuestionTold && { asked, ...(unanswered !== undefined && { unanswered }) }),
    choices: choices.map(({ name, label }, place) => {
      const count = counts[place]
      return { name, label, ...(isQuestionTold && count !== undefined && { count }) }
    }),
    ...(question.type === 'rank' && { isFirstRank: true as const }),
    ...(isQuestionTold && mean !== undefined && { mean }),
  }
}
