import type { Instant } from '../domain/delivery/instant.ts'
import type { AnswerFacts } from '../domain/submission/judgeAnswer.ts'
import type { SealedSubmission } from '../domain/submission/sealedSubmission.ts'
import { askWithin, requestLimit, type Fetch } from './askWithin.ts'

/** Puts a sealed submission to the server. `sentAt` is the phone's clock now: by it the server sees how far that clock is off. */
export function sendSubmission(fetch: Fetch, { id, ...sealed }: SealedSubmission, sentAt: Instant, limit = requestLimit): Promise<AnswerFacts> {
  return askWithin(fetch, `/api/submissions/${id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'accept': 'application/json, application/problem+json' },
    body: JSON.stringify({ ...sealed, sentAt }),
  }, limit)
}
