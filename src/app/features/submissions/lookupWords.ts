import type { HeldAnswer } from '../../../outbox/readReceived.ts'
import { problemWords } from '../../ui/submission/problemWords.ts'
import { retryWords } from '../../ui/submission/waitingWords.ts'
import type { Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'

/** Why nothing could be read. */
export function lookupWords(answer: Exclude<HeldAnswer, { kind: 'held' }>): Words {
  if (answer.kind === 'retry') return wordsOf('format.sentences', { first: wordsOf(retryWords[answer.reason]), second: wordsOf('submissions.tryWhereConnected') })
  if (answer.code === 'secretRefused' || answer.code === 'formUnknown') return wordsOf('submissions.notFound')
  return wordsOf(problemWords[answer.code].why)
}
