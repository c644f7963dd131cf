import { judgeRefusal, type Refusal } from '../domain/submission/judgeAnswer.ts'
import { parseContent, parsePersonal } from '../domain/submission/parseContent.ts'
import { isFields, parseJson } from '../domain/submission/parseFields.ts'
import { parseReceipt } from '../domain/submission/parseReceipt.ts'
import type { ReceivedState, Receipt } from '../domain/submission/receipt.ts'
import type { FormRef, PersonalFields, SealedSubmission } from '../domain/submission/sealedSubmission.ts'
import type { SubmissionContent } from '../domain/submission/submissionContent.ts'
import { isSubmissionKind } from '../domain/submission/submissionKind.ts'
import { askWithin, requestLimit, type Fetch } from './askWithin.ts'

/** What the server holds of a submission. */
export interface HeldSubmission {
  readonly receipt: Receipt
  readonly state: ReceivedState
  /** The form and the version that was answered. */
  readonly form: FormRef
  /** The texts to the byte, of which the receipt has the hash; absent once it is withdrawn. */
  readonly texts?: Pick<SealedSubmission, 'content' | 'personal'>
  /** Absent once it is withdrawn. */
  readonly content?: SubmissionContent
  readonly personal?: PersonalFields
  /** For a registration: 受付 or キャンセル待ち as of now. */
  readonly placement?: Receipt['placement']
}

/** Which one is asked for: by its id, or by the number on a receipt. */
export type HeldKey = { readonly id: string } | { readonly number: string }

/** What came of asking; a refusal is as for a submission. */
export type HeldAnswer = { readonly kind: 'held', readonly held: HeldSubmission } | Refusal

/** Reads back what was submitted. The secret (in its normalised form) proves that one may. `now` in milliseconds. */
export async function readReceived(fetch: Fetch, key: HeldKey, secret: string, now: () => number, limit = requestLimit): Promise<HeldAnswer> {
  const path = 'id' in key ? `/api/submissions/${key.id}` : `/api/receipts/${key.number}`
  const facts = await askWithin(fetch, path, { headers: { authorization: `Receipt ${secret}`, accept: 'application/json, application/problem+json' } }, limit)
  if (facts.kind === 'none') return { kind: 'retry', reason: facts.reason }
  if (facts.isRedirect || facts.status !== 200) return judgeRefusal(facts, now())
  const held = /^application\/json\b/i.test(facts.contentType) ? parseHeld(parseJson(facts.body)) : undefined
  const isAskedFor = held && ('id' in key ? held.receipt.id === key.id : held.receipt.number === key.number)
  return isAskedFor ? { kind: 'held', held } : { kind: 'retry', reason: 'notOurServer' }
}

function parseHeld(value: unknown): HeldSubmission | undefined {
  if (!isFields(value)) return undefined
  const receipt = parseReceipt(value['receipt'])
  const form = parseForm(value['form'])
  const { state, placement } = value
  if (!receipt || form?.id !== receipt.formId || (state !== 'received' && state !== 'superseded' && state !== 'withdrawn')) return undefined
  const texts = {
    ...(typeof value['content'] === 'string' && { content: value['content'] }),
    ...(typeof value['personal'] === 'string' && { personal: value['personal'] }),
  }
  const content = texts.content === undefined ? undefined : parseContent(texts.content)
  const personal = texts.personal === undefined ? undefined : parsePersonal(texts.personal)
  return {
    receipt,
    state,
    form,
    ...(texts.content !== undefined && { texts: { ...texts, content: texts.content } }),
    ...(content && { content }),
    ...(personal && { personal }),
    ...((placement === 'accepted' || placement === 'waiting') && { placement }),
  }
}

function parseForm(value: unknown): FormRef | undefined {
  if (!isFields(value)) return undefined
  const { kind, id, version } = value
  if (!isSubmissionKind(kind) || kind === 'withdrawal' || typeof id !== 'string') return undefined
  return typeof version === 'number' && Number.isSafeInteger(version) && version >= 1 ? { kind, id, version } : undefined
}
