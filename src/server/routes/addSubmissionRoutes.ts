import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Instant } from '../../domain/delivery/instant.ts'
import { sealedText } from '../../domain/submission/sealedSubmission.ts'
import type { Storage, StoredSubmission } from '../../storage/storage.ts'
import { Problem, sendSubmissionProblem } from '../sendProblem.ts'
import { createReceiptNumber } from '../submissions/createReceiptNumber.ts'
import type { FormCatalogue } from '../submissions/formCatalogue.ts'
import { isSecretOf } from '../submissions/isSecretOf.ts'
import { judgeSubmission, sha256 } from '../submissions/judgeSubmission.ts'
import { ReceiptBody, ReceivedBody, SecretHeaders, SubmissionBody, SubmissionParams } from '../submissions/submissionSchemas.ts'

/** What the routes of submissions work with. */
export interface SubmissionServices {
  readonly submissions: Storage['submissions']
  readonly forms: FormCatalogue
  readonly now: () => Instant
}

const refusals = { 400: Problem, 403: Problem, 404: Problem, 409: Problem, 410: Problem, 413: Problem, 415: Problem, 422: Problem, 429: Problem, 500: Problem, 503: Problem }

/** `PUT /api/submissions/{id}` stores exactly once, however often it is sent; `GET` reads back. */
export function addSubmissionRoutes(app: FastifyInstance, { submissions, forms, now }: SubmissionServices): void {
  const typed = app.withTypeProvider<TypeBoxTypeProvider>()

  typed.put('/api/submissions/:id', {
    schema: { params: SubmissionParams, body: SubmissionBody, response: { 200: ReceiptBody, 201: ReceiptBody, ...refusals } },
    config: { summary: '提出する', description: 'Stores a sealed submission. The same id with the same hash is answered 200 with the very same receipt, for ever; the same id with another hash 409. The receipt leaves only once the submission is durable.' },
  }, async ({ params: { id }, body }, reply) => {
    // Altered on its way, it says nothing of what the phone holds: the phone tries again.
    const isAltered = sha256(sealedText(body)) !== body.hash
    const verdict = isAltered ? { kind: 'problem', code: 'hashMismatch' } as const : await judgeSubmission(forms, id, body, now())
    if (verdict.kind === 'problem') {
      // What is stored already keeps its receipt, whatever would be said of it today.
      const before = await submissions.confirm({ id, hash: body.hash })
      if (before?.kind === 'stored') return noStore(reply).code(200).send(before.receipt)
      return before && !isAltered ? sendSubmissionProblem(reply, before.code) : sendSubmissionProblem(reply, verdict.code, verdict.errors)
    }
    const accepted = await submissions.accept({ ...verdict.submission, number: createReceiptNumber() })
    if (accepted.kind === 'refused') return sendSubmissionProblem(reply, accepted.code)
    return noStore(reply).code(accepted.isNew ? 201 : 200).send(accepted.receipt)
  })

  typed.get('/api/submissions/:id', {
    schema: { params: SubmissionParams, headers: SecretHeaders, response: { 200: ReceivedBody, 400: Problem, 403: Problem, 404: Problem, 429: Problem, 500: Problem, 503: Problem } },
    config: { summary: '提出したものを読む', description: 'What was received, as it stands now. Only whoever has the secret may read it.' },
  }, async ({ params: { id }, headers }, reply) => sendReceived(reply, await submissions.find(id), headers.authorization))
}

/** Answers with a submission to whoever proves that it is theirs. */
export function sendReceived(reply: FastifyReply, stored: StoredSubmission | undefined, authorization: string | undefined): FastifyReply {
  if (!stored) return sendSubmissionProblem(reply, 'formUnknown')
  if (!isSecretOf(stored, authorization)) return sendSubmissionProblem(reply, 'secretRefused')
  const { receipt, state, kind, form, content, personal, placement } = stored
  return noStore(reply).code(200).send({
    receipt, state, kind, form,
    ...(content !== undefined && { content }), ...(personal !== undefined && { personal }), ...(placement && { placement }),
  })
}

function noStore(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store')
}
