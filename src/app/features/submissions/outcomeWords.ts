import type { Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'

/** What came of an order to the phone's storage or the outbox. */
type Outcome = { readonly kind: string, readonly reason?: string }

/** Why an order was not carried out; nothing where it was. */
export function outcomeWords({ kind, reason }: Outcome): Words | undefined {
  switch (kind) {
    case 'impossible': return wordsOf('submissions.impossible')
    case 'failed': return reason === 'storageFull'
      ? wordsOf('submissions.storageFull')
      : wordsOf('submissions.storageFailed')
    case 'unable': return reason === 'noDigest'
      ? wordsOf('submissions.noDigest')
      : wordsOf('submissions.noStorage')
    default: return undefined
  }
}
