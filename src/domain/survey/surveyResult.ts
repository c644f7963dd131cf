import type { Day } from '../plan/fiscalYear.ts'
import type { FormText } from './surveyForm.ts'

/** 一つの設問の集計. Shares follow from counts: `shareOf` rounds half up to one decimal. */
export interface QuestionResult {
  readonly name: string
  readonly label: FormText
  readonly kind: 'single' | 'multiple' | 'number' | 'text'
  /** Those whom the question was put to (n), 無回答 included. Absent where it is suppressed, and everything of the question with it. */
  readonly asked?: number
  /** 無回答; absent where it is suppressed. */
  readonly unanswered?: number
  /** A count is absent where it is suppressed: below the result's `smallest`, or such a one would follow from it. */
  readonly choices: readonly { readonly name: string, readonly label: FormText, readonly count?: number }[]
  /** For a ranking, which is counted as `single`: the counts say how many put a choice first. */
  readonly isFirstRank?: true
  /** For numbers: of those who answered, to one decimal, where at least `smallest` did and it tells nothing suppressed. */
  readonly mean?: number
}

/** 満足度×重要度 of one subject: both scores in points, −100 to 100. */
export interface PairResult {
  readonly label: FormText
  readonly satisfaction: number
  readonly importance: number
}

/** アンケートの結果: what the city publishes of a survey. */
export interface SurveyResult {
  readonly format: 1
  readonly surveyId: string
  readonly publishedOn: Day
  readonly title: FormText
  /** 回答数; absent where it is suppressed, from 1 to below `smallest`, and everything of every question with it. */
  readonly responses?: number
  /** 対象: a random sample has a population and a number of people asked; an open survey has none and no sampling error. */
  readonly sample?: { readonly population: number, readonly asked: number }
  /** Counts from 1 to one below this are not published: 5. */
  readonly smallest: number
  readonly questions: readonly QuestionResult[]
  readonly pairs?: readonly PairResult[]
  /** 市の説明, Japanese. */
  readonly note?: string
  readonly isSample?: true
}
