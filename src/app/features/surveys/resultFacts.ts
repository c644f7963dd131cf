import { formatPublishedOn } from '../../../domain/plan/formatPublishedOn.ts'
import { samplingError, shareOf } from '../../../domain/survey/shareOf.ts'
import type { Survey } from '../../../domain/survey/surveyForm.ts'
import type { SurveyResult } from '../../../domain/survey/surveyResult.ts'

const people = (count: number): string => `${count.toLocaleString('ja-JP')}人`

const withoutSample: Readonly<Record<Survey['access'], string>> = {
  open: 'だれでも回答できるアンケートです。無作為に選んだ人の調査ではないため、市民全体の割合とは言えません。',
  codes: '回答番号を受け取った人が回答するアンケートです。無作為に選んだ人の調査とは示されていないため、市民全体の割合とは言えません。',
}

/** Who was asked, who answered, and how far a random sample may be off. A survey that is not told as one has no such error, and says so. */
export function resultFacts({ responses, sample, publishedOn }: SurveyResult, access: Survey['access']): readonly { readonly term: string, readonly text: string }[] {
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
      : [{ term: '調査した人', text: withoutSample[access] }],
    { term: '公表日', text: formatPublishedOn(publishedOn) },
  ]
}
