import { shareOf } from '../../../domain/survey/shareOf.ts'
import type { FormText } from '../../../domain/survey/surveyForm.ts'
import type { QuestionResult } from '../../../domain/survey/surveyResult.ts'

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
  return [...choices.map(({ name, label, count }) => row(name, say(label), count)), row('', '無回答', unanswered)]
}

/** A share as screens and files say it: `52.0%`. */
export function shareText(share: number | undefined): string {
  return share === undefined ? '—' : `${share.toFixed(1)}%`
}

/** A count as screens say it; what is held back is `5未満など`, as it may be larger where it would tell a small one. */
export function countText(count: number | undefined, smallest: number): string {
  return count === undefined ? `${smallest}未満など` : `${count.toLocaleString('ja-JP')}人`
}

/** What a result says in one sentence. */
export function describeQuestionResult(question: QuestionResult, rows: readonly ResultRow[]): string {
  const { kind, asked, unanswered } = question
  if (asked === undefined) return '個人が分からないように、この質問の結果は公表していません。'
  if (asked === 0) return 'この質問に当てはまる人はいませんでした。'
  switch (kind) {
    case 'text':
    case 'number': return describeAnswered(question, unanswered === undefined ? undefined : asked - unanswered)
    case 'single':
    case 'multiple': return describeMost(question, rows)
  }
}

function describeAnswered({ kind, mean }: QuestionResult, answered: number | undefined): string {
  const people = answered === undefined ? undefined : `${answered.toLocaleString('ja-JP')}人`
  if (mean !== undefined) return `答えた${people ?? '人'}の平均は${mean.toLocaleString('ja-JP')}でした。`
  if (people === undefined) return '答えた人の数は公表していません。'
  return kind === 'text' ? `${people}が文章で答えました。` : `${people}が答えました。`
}

function describeMost({ isFirstRank }: QuestionResult, rows: readonly ResultRow[]): string {
  const counted = rows.filter(({ name, count }) => name !== '' && count !== undefined && count > 0)
  const most = Math.max(0, ...counted.map(({ count }) => count ?? 0))
  const first = counted.filter(({ count }) => count === most)
  const [only] = first
  if (!only) return '公表できる数がありません。'
  const names = first.map(({ label }) => `「${label}」`).join('と')
  return `${isFirstRank ? '1位に選んだ人が最も多いのは' : '最も多いのは'}${names}で、${most.toLocaleString('ja-JP')}人(${shareText(only.share)})でした。`
}
