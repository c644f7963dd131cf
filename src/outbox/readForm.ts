import { judgeRefusal, type Refusal } from '../domain/submission/judgeAnswer.ts'
import { isFields, parseJson } from '../domain/submission/parseFields.ts'
import type { FormRef } from '../domain/submission/sealedSubmission.ts'
import { askWithin, requestLimit, type Fetch } from './askWithin.ts'

/** What came of asking for a form; its document is yet to be read. A refusal is as for a submission. */
export type FormAnswer = { readonly kind: 'form', readonly document: unknown } | Refusal

/** Asks the city for the version of a form that was answered. `now` in milliseconds. */
export async function readForm(fetch: Fetch, { kind, id, version }: FormRef, now: () => number, limit = requestLimit): Promise<FormAnswer> {
  const facts = await askWithin(fetch, `/api/forms/${kind}/${id}/versions/${version}`, { headers: { accept: 'application/json, application/problem+json' } }, limit)
  if (facts.kind === 'none') return { kind: 'retry', reason: facts.reason }
  if (facts.isRedirect || facts.status !== 200) return judgeRefusal(facts, now())
  const body = /^application\/json\b/i.test(facts.contentType) ? parseJson(facts.body) : undefined
  const form = isFields(body) && isFields(body['form']) ? body['form'] : {}
  const isAskedFor = form['kind'] === kind && form['id'] === id && form['version'] === version
  return isFields(body) && isAskedFor ? { kind: 'form', document: body['document'] } : { kind: 'retry', reason: 'notOurServer' }
}
