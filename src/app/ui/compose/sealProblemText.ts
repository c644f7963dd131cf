import type { OpenDraft } from '../../submissions/useDraft.ts'
import type { Words } from '../text/words.ts'
import { wordsOf } from '../text/wordsOf.ts'

/** What came of handing in. */
export type HandInResult = Awaited<ReturnType<OpenDraft['seal']>>

/** Why nothing was handed in, in sentences; `undefined` when it was. What was written stays in every case. */
export function sealProblemText(result: HandInResult): Words | undefined {
  switch (result.kind) {
    case 'sealed': return undefined
    case 'sealedElsewhere': return wordsOf('compose.sealedElsewhere')
    case 'overtaken': return wordsOf('compose.sealOvertaken')
    case 'missing': return wordsOf('compose.sealMissing')
    case 'unfit': return wordsOf('compose.sealUnfit')
    case 'unable': return wordsOf(result.reason === 'noDigest' ? 'compose.sealInsecure' : 'compose.sealNoStorage')
    case 'failed': return wordsOf(result.reason === 'storageFull' ? 'compose.sealFull' : 'compose.sealFailed')
  }
}
