import { isQuestion } from './formItems.ts'
import { judgeSurvey } from './judgeSurvey.ts'
import { pairResult } from './pairResult.ts'
import { prepareSurvey } from './prepareSurvey.ts'
import { publishCounts, type PublishedCounts } from './publishCounts.ts'
import { createCountBook, type QuestionCount } from './questionCounts.ts'
import type { Question, SatisfactionPair, SurveyForm } from './surveyForm.ts'
import type { SurveyResponse } from './surveyResponse.ts'
import type { QuestionResult, SurveyResult } from './surveyResult.ts'

/** 集計: what of a result follows from the answers alone. */
export type SurveyTally = Pick<SurveyResult, 'responses' | 'smallest' | 'questions' | 'pairs'>

/** Counts from 1 to one below this are not published. */
export const smallestPublished = 5

interface CountAndPublished extends QuestionCount {
  readonly published: PublishedCounts
}

/** An answer with the version of the form that was answered. */
export type CountedResponse = Pick<SurveyResponse, 'answers' | 'finishedAt' | 'language'> & { readonly version: number }

/** Counts answers one after the other, however many there are, and says the result at any time. */
export interface SurveyTallier {
  readonly add: (response: CountedResponse) => void
  readonly result: () => SurveyTally
}

/**
 * A tallier of the answers to a survey's versions, the latest first; none counted yet. Each answer is judged by the version that was
 * answered, so that nobody counts as asked what was not put to them. Earlier versions are listed where somebody answered them.
 * @throws {RangeError} where there is no version, or an answer is to another.
 */
export function createTally(forms: readonly SurveyForm[], smallest = smallestPublished): SurveyTallier {
  const [latest] = forms
  if (!latest) throw new RangeError('A tally needs a version of the survey.')
  const versions = new Map(forms.map(form => [form.version, prepareSurvey(form)]))
  const book = createCountBook([...versions.values()])
  const listed = new Set([latest.version])
  let responses = 0
  return {
    add({ answers, finishedAt, language, version }) {
      const prepared = versions.get(version)
      if (!prepared) throw new RangeError(`The survey ${latest.id} has no version ${version}.`)
      responses += 1
      listed.add(version)
      const judgement = judgeSurvey(prepared, answers, { at: finishedAt, language })
      for (const { item } of prepared.items.values()) {
        if (isQuestion(item) && judgement.shown.has(item.name)) book.count(version, item.name, judgement.answers[item.name])
      }
    },
    result() {
      const published = book.list(listed).map(count => ({ ...count, published: publishCounts(kindOf(count.question), count, smallest) }))
      const isFew = responses > 0 && responses < smallest
      const told = isFew ? [] : published.filter(isTold(published, responses, smallest))
      const asked = pairsOf(forms.filter(({ version }) => listed.has(version)))
      const pairs = asked.flatMap(pair => pairResult(pair, told.filter(({ question }) => question.type === 'selectOne'), smallest) ?? [])
      return { ...(!isFew && { responses }), smallest, questions: published.map(count => questionResult(count, told.includes(count))), ...(asked.length > 0 && { pairs }) }
    },
  }
}

/** The tally of all answers to a form. Those to whom a question was not shown are not counted in its n. */
export function tallySurvey(form: SurveyForm, responses: Iterable<Omit<CountedResponse, 'version'>>): SurveyTally {
  const tally = createTally([form])
  for (const response of responses) tally.add({ ...response, version: form.version })
  return tally.result()
}

/** The pairs of all versions, each once. */
function pairsOf(forms: readonly SurveyForm[]): readonly SatisfactionPair[] {
  const pairs = new Map<string, SatisfactionPair>()
  for (const pair of forms.flatMap(form => form.pairs ?? [])) {
    const key = `${pair.satisfaction} ${pair.importance}`
    if (!pairs.has(key)) pairs.set(key, pair)
  }
  return [...pairs.values()]
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

function questionResult({ question, name: listedName, label: listedLabel, choices, asked, published: { counts, unanswered, mean } }: CountAndPublished, isQuestionTold: boolean): QuestionResult {
  return {
    name: listedName,
    label: listedLabel,
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
