import type { FastifyReply, FastifyRequest } from 'fastify'
import { StorageError } from '../storage/StorageError.ts'
import { isOfApi } from './isOfApi.ts'
import { sendProblem, sendSubmissionProblem } from './sendProblem.ts'

/** When it is worth coming back, in seconds. A phone adds its own jitter. */
const patience: Readonly<Partial<Record<StorageError['problem'], number>>> = { busy: 2, full: 60, unreachable: 10, damaged: 300 }

/** Answers what a route threw; of a fault of the server the log is told, without what the request held. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  if (error instanceof StorageError) {
    request.log.error({ err: error, req: request }, 'storage failed')
    sendSubmissionProblem(reply.header('retry-after', String(patience[error.problem] ?? 30)), 'unavailable')
    return
  }
  const status = statusOf(error)
  if (status >= 500) request.log.error({ err: error, req: request }, 'failed')
  if (status === 413) sendSubmissionProblem(reply, 'tooLarge')
  else if (isOfApi(request) && (status === 400 || status === 415)) sendSubmissionProblem(reply, 'malformed')
  else sendProblem(reply, status)
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500
}
