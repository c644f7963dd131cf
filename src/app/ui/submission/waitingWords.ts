import type { Instant } from '../../../domain/delivery/instant.ts'
import type { RetryReason } from '../../../domain/submission/judgeAnswer.ts'
import type { OutboxState } from '../../../domain/submission/outboxItem.ts'
import { dayOf, formatInstant } from '../../../domain/sync/formatInstant.ts'

/** Why the last try came to nothing. */
export const retryWords: Readonly<Record<RetryReason, string>> = {
  unreachable: '通信できませんでした。',
  tooSlow: '通信が途中で止まりました。',
  notOurServer: '市のサーバーではないところから応答がありました。Wi-Fiの利用手続きの画面などが出ていないか、確かめてください。',
  serverFault: '市のサーバーが、いまは受け取れません。',
  tooMany: '市のサーバーが混み合っています。',
  altered: '送る途中で内容が変わったため、サーバーが受け取りませんでした。',
}

/** What something that waits is doing now, in Japanese sentences: what came of the last try, and when the next one is. */
export function waitingWords(state: Exclude<OutboxState, { kind: 'attention' }>, now: Instant): { readonly name: string, readonly sentences: readonly string[] } {
  if (state.kind === 'sending') return { name: '送信中', sentences: ['いま送っています。'] }
  const next = state.nextTryAt <= now ? 'まもなく自動で送ります。' : `次は${timeOf(state.nextTryAt, now)}ごろに自動で送ります。通信が戻ったときや、このアプリを開いたときにも送ります。`
  return { name: '送信待ち', sentences: [...state.lastReason ? [retryWords[state.lastReason]] : [], next] }
}

/** The time of day, with the day where it is another one. */
function timeOf(at: Instant, now: Instant): string {
  const whole = formatInstant(at)
  return dayOf(at) === dayOf(now) ? whole.slice(whole.lastIndexOf(' ') + 1) : whole
}
