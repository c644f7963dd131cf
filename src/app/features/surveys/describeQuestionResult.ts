import { formatNumber } from '../../../domain/language/formatNumber.ts'
import { shareOf } from '../../../domain/survey/shareOf.ts'
import type { FormText } from '../../../domain/survey/surveyForm.ts'
import type { QuestionResult } from '../../../domain/survey/surveyResult.ts'
import { language, t } from '../../i18n/language.ts'
import type { Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'

/** One line of a question's result. No count: it is held back, being small or telling what is. */
export interface ResultRow {
  readonly name: string
  readonly label: string
  readonly count: number | undefined
  /** Per cent of those asked. */
  readonly share: number | undefined
}

/** The lines of a question's result, 無回答 as the last. */
export function resultRows({ choices, asked, unanswered }: QuestionResult, say: (text: FormText) => string): readonly ResultRow[] {
  const row = (name: string, label: string, count: number | undefined): ResultRow =>
    ({ name, label, count, share: count === undefined || asked === undefined ? undefined : shareOf(count, asked) })
  return [...choices.map(({ name, label, count }) => row(name, say(label), count)), row('', t('surveys.unanswered'), unanswered)]
}

/** A share in words: `52.0%`. */
export function shareText(share: number | undefined): string {
  return share === undefined ? '—' : formatNumber(language(), share / 100, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
}

/** A count as screens say it; what is held back is `5未満など`, as it may be larger where it would tell a small one. */
export function countText(count: number | undefined, smallest: number): Words {
  return count === undefined ? wordsOf('surveys.fewerThan', { smallest }) : wordsOf('surveys.peopleCount', { n: count })
}

/** What a result says in one sentence. */
export function describeQuestionResult(question: QuestionResult, rows: readonly ResultRow[]): Words {
  const { kind, asked, unanswered } = question
  if (asked === undefined) return wordsOf('surveys.resultHeldBack')
  if (asked === 0) return wordsOf('surveys.resultNobody')
  switch (kind) {
    case 'text':
    case 'number': return describeAnswered(question, unanswered === undefined ? undefined : asked - unanswered)
    case 'single':
    case 'multiple': return describeMost(question, rows)
  }
}

function describeAnswered({ kind, mean }: QuestionResult, answered: number | undefined): Words {
  if (answered === undefined) return mean === undefined ? wordsOf('surveys.resultCountHeldBack') : wordsOf('surveys.resultMeanOfAll', { mean })
  if (mean !== undefined) return wordsOf('surveys.resultMean', { n: answered, mean })
  return wordsOf(kind === 'text' ? 'surveys.resultWrote' : 'surveys.resultAnswered', { n: answered })
}

function describeMost({ isFirstRank }: QuestionResult, rows: readonly ResultRow[]): Words {
  const counted = rows.filter(({ name, count }) => name !== '' && count !== undefined && count > 0)
  const most = Math.max(0, ...counted.map(({ count }) => count ?? 0))
  const first = counted.filter(({ count }) => count === most)
  const [only] = first
  if (!only) return wordsOf('surveys.resultNothing')
  const choices = first.map(({ label }) => t('common.quoted', { text: label })).reduce((one, other) => t('common.oneAndOther', { one, other }))
  return wordsOf(isFirstRank ? 'surveys.resultMostFirst' : 'surveys.resultMost', { choices, n: most, share: shareText(only.share) })
}
