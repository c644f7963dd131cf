import type { FieldFault } from '../submission/submissionProblem.ts'
import { dayOf } from '../sync/formatInstant.ts'
import type { PublicCommentCall } from './publicCommentCall.ts'

/** 意見公募の期間: what the law demands at least, in days (行政手続法 39条3項), unless a reason is given (40条1項). */
export const shortestPeriod = 30

const dayLength = 24 * 60 * 60_000

/** 募集期間の日数, counted in days of Asia/Tokyo with the first and the last. */
export function periodDays({ window }: Pick<PublicCommentCall, 'window'>): number {
  return Math.round((Date.parse(dayOf(window.closesAt)) - Date.parse(dayOf(window.opensAt))) / dayLength) + 1
}

/** What keeps a call from being published, all at once: the field and why. */
export function checkCall(call: PublicCommentCall): readonly FieldFault[] {
  const faults: FieldFault[] = []
  const demand = (isKept: boolean, at: string, reason: string) => {
    if (!isKept) faults.push({ at, reason })
  }
  demand(call.title.trim() !== '', 'title', '案件名がありません。')
  demand(call.purpose.trim() !== '', 'purpose', '趣旨・背景がありません。')
  demand(call.window.opensAt < call.window.closesAt, 'window', '募集の終わりが、始まりより後ではありません。')
  if (call.window.opensAt < call.window.closesAt && periodDays(call) < shortestPeriod) {
    demand((call.shortPeriodReason ?? '').trim() !== '', 'shortPeriodReason', `募集期間が${periodDays(call)}日間です。${shortestPeriod}日より短いときは、その理由が必要です。`)
  }
  demand(call.eligible.length > 0, 'eligible', '意見を出せる人(対象者)がありません。')
  demand(call.resultsPlan.trim() !== '', 'resultsPlan', '結果公表の予定がありません。')
  demand(call.contact.division.trim() !== '', 'contact', '担当課がありません。')
  const fields = call.personalFields.map(({ name }) => name)
  for (const name of repeated(fields)) faults.push({ at: 'personalFields', reason: `個人情報の項目「${name}」が重なっています。` })
  return [...faults, ...checkDraft(call)]
}

function checkDraft({ draft }: PublicCommentCall): FieldFault[] {
  if (draft.length === 0) return [{ at: 'draft', reason: '案の本文がありません。' }]
  return [
    ...draft.filter(({ heading }) => heading.trim() === '').map(() => ({ at: 'draft', reason: '案の本文に、見出しのない部分があります。最初の見出しの前に文を置かず、見出しには言葉を書いてください。' })),
    ...repeated(draft.map(({ id }) => id)).map(id => ({ at: 'draft', reason: `見出しの目印 {#${id}} が重なっています。` })),
  ]
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}
