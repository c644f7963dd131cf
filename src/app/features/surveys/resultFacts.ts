import { formatDay } from '../../../domain/language/formatDate.ts'
import { formatNumber } from '../../../domain/language/formatNumber.ts'
import type { MessageKey } from '../../../domain/language/message.ts'
import { samplingError, shareOf } from '../../../domain/survey/shareOf.ts'
import type { Survey } from '../../../domain/survey/surveyForm.ts'
import type { SurveyResult } from '../../../domain/survey/surveyResult.ts'
import { language } from '../../i18n/language.ts'
import type { Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'
import { shareText } from './describeQuestionResult.ts'

const withoutSample = {
  open: 'surveys.surveyedOpen', codes: 'surveys.surveyedCodes',
} as const satisfies Readonly<Record<Survey['access'], MessageKey>>

/** Who was asked, who answered, and how far a random sample may be off. A survey that is not told as one has no such error, and says so. */
export function resultFacts({ responses, sample, smallest, publishedOn }: SurveyResult, access: Survey['access']): readonly { readonly term: Words, readonly text: Words }[] {
  const error = sample && responses !== undefined ? samplingError(sample.population, responses, 50) : undefined
  const rate = sample && responses !== undefined ? shareOf(responses, sample.asked) : undefined
  return [
    { term: wordsOf('surveys.responses'), text: responses === undefined ? wordsOf('surveys.responsesFew', { smallest }) : wordsOf('surveys.peopleCount', { n: responses }) },
    ...sample
      ? [
          { term: wordsOf('surveys.surveyed'), text: wordsOf('surveys.surveyedSample', { population: sample.population, n: sample.asked }) },
          ...rate === undefined ? [] : [{ term: wordsOf('surveys.responseRate'), text: shareText(rate) }],
          ...error === undefined ? [] : [{ term: wordsOf('surveys.samplingError'), text: wordsOf('surveys.samplingErrorAtMost', { points: formatNumber(language(), error, { minimumFractionDigits: 1 }) }) }],
        ]
      : [{ term: wordsOf('surveys.surveyed'), text: wordsOf(withoutSample[access]) }],
    { term: wordsOf('surveys.publishedOn'), text: formatDay(language(), publishedOn) },
  ]
}
