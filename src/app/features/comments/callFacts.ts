import { formatInstant } from '../../../domain/sync/formatInstant.ts'
import { lastArrival } from '../../../domain/submission/deadline.ts'
import type { PublicCommentCall } from '../../../domain/publicComment/publicCommentCall.ts'

/** A term and what is said of it. */
export interface Fact {
  readonly term: string
  readonly text: string
}

/** 募集の概要: what a call says of itself as terms, only those of which something is said. */
export function callFacts(call: PublicCommentCall): readonly Fact[] {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['募集の期間', `${formatInstant(call.window.opensAt)}から${formatInstant(call.window.closesAt)}まで`],
    ['締切の決まり', ruleText(call)],
    ['30日より短い理由', call.shortPeriodReason],
    ['意見を出せる人', call.eligible.join('、')],
    ['このアプリのほかの出し方', call.otherWays.join('\n')],
    ['案を見られる場所', call.placesToRead.join('、')],
    ['書いていただく個人情報', personalText(call)],
    ['結果の公表', call.resultsPlan],
    ['根拠', call.legalBasis],
  ]
  return rows.flatMap(([term, text]) => text === undefined || text === '' ? [] : [{ term, text }])
}

function ruleText({ window }: PublicCommentCall): string {
  if (window.rule === 'received-by') return '必着です。締切までに市に届いたものを期限内とします。'
  return `締切までに提出の操作をしたものを期限内とします(${formatInstant(lastArrival(window))}までに届いたもの)。`
}

function personalText({ personalFields }: PublicCommentCall): string {
  if (personalFields.length === 0) return 'ありません。名前を書かずに出せます。'
  return personalFields.map(({ label, isRequired }) => isRequired ? label : `${label}(任意)`).join('、')
}
