import type { HeldAnswer } from '../../../outbox/readReceived.ts'
import { problemWords } from '../../ui/submission/problemWords.ts'
import { retryWords } from '../../ui/submission/waitingWords.ts'

/** Why nothing could be read, as Japanese sentences. */
export function lookupWords(answer: Exclude<HeldAnswer, { kind: 'held' }>): string {
  if (answer.kind === 'retry') return `${retryWords[answer.reason]}通信できるところで、もう一度お試しください。`
  if (answer.code === 'secretRefused' || answer.code === 'formUnknown') return 'この受付番号と確認番号の組は見つかりませんでした。控えと見比べて、もう一度入れてください。'
  return problemWords[answer.code].why
}
