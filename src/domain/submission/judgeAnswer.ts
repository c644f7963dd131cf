import { parseRetryAfter } from './backoff.ts'
import { isFields, parseJson } from './parseFields.ts'
import { parseReceipt } from './parseReceipt.ts'
import type { Receipt } from './receipt.ts'
import { submissionProblemCodes, type FieldFault, type SubmissionProblemCode } from './submissionProblem.ts'

/**
 * Why a submission waits for another try.
 * - `unreachable`: no answer; `tooSlow`: none in time, or not all of it
 * - `notOurServer`: an answer that is not this server's: a captive portal's page, a redirect to a login, a proxy's refusal
 * - `serverFault`: the server, or what stands before it, cannot now (5xx); `tooMany`: it asks to wait (429)
 * - `altered`: what arrived was not what was sent, and the server said so
 */
export type RetryReason = 'unreachable' | 'tooSlow' | 'notOurServer' | 'serverFault' | 'tooMany' | 'altered'

/** What is known of an HTTP answer once it is there, or that none came. */
export type AnswerFacts =
  | { readonly kind: 'none', readonly reason: 'unreachable' | 'tooSlow' | 'notOurServer' }
  | {
    readonly kind: 'answer'
    readonly status: number
    /** Followed or not: this server sends none. */
    readonly isRedirect: boolean
    readonly contentType: string
    readonly retryAfter?: string | undefined
    readonly body: string
  }

/** An answer that says neither yes nor no for good, or a no in the server's own words. */
export type Refusal =
  | { readonly kind: 'retry', readonly reason: RetryReason, readonly retryAfterMs?: number | undefined }
  | { readonly kind: 'attention', readonly code: SubmissionProblemCode, readonly faults?: readonly FieldFault[] }

/** What an answer means for the submission that was sent. */
export type AnswerVerdict = { readonly kind: 'received', readonly receipt: Receipt } | Refusal

type Answer = Extract<AnswerFacts, { kind: 'answer' }>

/**
 * Judges the answer to a submission. Only a JSON receipt with 200 or 201 that names this id and this hash is success. Only a problem
 * with one of our codes is a final no; whatever anybody else answers in the server's place (401, 403, 404, a page, a redirect) is
 * tried again. `now` in milliseconds is for a Retry-After that names a date.
 */
export function judgeAnswer(sent: { readonly id: string, readonly hash: string }, facts: AnswerFacts, now: number): AnswerVerdict {
  if (facts.kind === 'none') return { kind: 'retry', reason: facts.reason }
  if (facts.isRedirect || (facts.status !== 200 && facts.status !== 201)) return judgeRefusal(facts, now)
  const receipt = isJson(facts, 'application/json') ? parseReceipt(parseJson(facts.body)) : undefined
  const isOfThis = receipt?.id === sent.id && receipt.hash === sent.hash
  return isOfThis ? { kind: 'received', receipt } : { kind: 'retry', reason: 'notOurServer' }
}

/** Judges an answer that is no success. */
export function judgeRefusal(facts: Answer, now: number): Refusal {
  const { status } = facts
  if (facts.isRedirect || (status >= 300 && status < 400)) return { kind: 'retry', reason: 'notOurServer' }
  const problem = isJson(facts, 'application/problem+json') ? parseProblem(facts.body) : undefined
  const retryAfterMs = parseRetryAfter(facts.retryAfter, now)
  if (status === 429 || problem?.code === 'tooMany') return { kind: 'retry', reason: 'tooMany', retryAfterMs }
  if (status >= 500 || problem?.code === 'unavailable') return { kind: 'retry', reason: 'serverFault', retryAfterMs }
  if (!problem || status < 400) return { kind: 'retry', reason: 'notOurServer', retryAfterMs }
  if (problem.code === 'hashMismatch') return { kind: 'retry', reason: 'altered', retryAfterMs }
  return { kind: 'attention', ...problem }
}

function isJson({ contentType }: Answer, type: string): boolean {
  return contentType.split(';')[0]?.trim().toLowerCase() === type
}

function parseProblem(body: string): { code: SubmissionProblemCode, faults?: readonly FieldFault[] } | undefined {
  const fields = parseJson(body)
  if (!isFields(fields)) return undefined
  const code = submissionProblemCodes.find(known => known === fields['code'])
  if (!code) return undefined
  const faults = Array.isArray(fields['errors']) ? (fields['errors'] as readonly unknown[]).flatMap(toFault) : []
  return faults.length > 0 ? { code, faults } : { code }
}

function toFault(value: unknown): readonly FieldFault[] {
  if (!isFields(value) || typeof value['at'] !== 'string' || typeof value['reason'] !== 'string') return []
  return [{ at: value['at'], reason: value['reason'] }]
}
