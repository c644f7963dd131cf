import { formatPublishedOn } from '../../../domain/plan/formatPublishedOn.ts'
import { samplingError, shareOf } from '../../../domain/survey/shareOf.ts'
import type { SurveyResult } from '../../../domain/survey/surveyResult.ts'

const people = (count: number): string => `${count.toLocaleString('ja-JP')}人`

/** Who was asked, who answered, and how far a random sample may be off. An open survey has no such error, and says so. */
export function resultFacts({ responses, sample, publishedOn }: SurveyResult): readonly { readonly term: string, readonly text: string }[] {
  const error = sample && samplingError(sample.population, responses, 50)
  const rate = sample && shareOf(responses, sample.asked)
  return [
    { term: '回答数', text: people(responses) },
    ...sample
      ? [
          { term: '調査した人', text: `${people(sample.population)}の中から無作為に選んだ${people(sample.asked)}` },
          ...rate === undefined ? [] : [{ term: '回答率', text: `${rate.toFixed(1)}%` }],
          ...error === undefined ? [] : [{ term: '標本誤差', text: `最大で±${error.toFixed(1)}ポイント(信頼度95%)` }],
        ]
      : [{ term: '調査した人', text: 'だれでも回答できるアンケートです。無作為に選んだ人の調査ではないため、市民全体の割合とは言えません。' }],
    { term: '公表日', text: formatPublishedOn(publishedOn) },
  ]
}
