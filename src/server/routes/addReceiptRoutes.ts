import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { parseReceiptNumber } from '../../domain/submission/receiptNumber.ts'
import type { Storage } from '../../storage/storage.ts'
import { Problem } from '../sendProblem.ts'
import { ReceiptParams, ReceivedBody, SecretHeaders } from '../submissions/submissionSchemas.ts'
import { sendReceived } from './addSubmissionRoutes.ts'

/** `GET /api/receipts/{number}`: the same as by id, for whoever has the number and the secret on paper. */
export function addReceiptRoutes(app: FastifyInstance, { submissions }: Pick<Storage, 'submissions'>): void {
  app.withTypeProvider<TypeBoxTypeProvider>().get('/api/receipts/:number', {
    schema: { params: ReceiptParams, headers: SecretHeaders, response: { 200: ReceivedBody, 400: Problem, 403: Problem, 404: Problem, 429: Problem, 500: Problem, 503: Problem } },
    config: { summary: '受付番号で読む', description: 'What was received, as it stands now, by its receipt number and secret.' },
  }, async ({ params, headers }, reply) => {
    const number = parseReceiptNumber(params.number)
    return sendReceived(reply, number === undefined ? undefined : await submissions.findByNumber(number), headers.authorization)
  })
}
