import type { FastifyInstance } from 'fastify'
import { createBuckets, type RateLimit } from './createBuckets.ts'
import { isOfApi } from './isOfApi.ts'
import { networkOf } from './networkOf.ts'
import { sendSubmissionProblem } from './sendProblem.ts'

/** A whole school, or a village behind one address of its provider, passes: 6,000 a minute. */
export const generousLimit: RateLimit = { burst: 6_000, perSecond: 100 }

/** How often the networks whose buckets are full again are let go of, in milliseconds. */
const forgetInterval = 10_000

/**
 * Refuses a flood of requests to the API with 429 and says when to come back. Networks are held in memory until their bucket is full
 * again, which takes a minute at most, and ten seconds more; they are written nowhere. The clock is one that nobody sets.
 */
export function limitRate(app: FastifyInstance, limit: RateLimit, buckets = createBuckets(limit)): void {
  const forgetting = setInterval(() => buckets.forget(performance.now()), forgetInterval).unref()
  app.addHook('onClose', (_app, done) => {
    clearInterval(forgetting)
    done()
  })
  app.addHook('onRequest', (request, reply, done) => {
    if (!isOfApi(request) || buckets.take(networkOf(request.ip), performance.now())) done()
    else sendSubmissionProblem(reply.header('retry-after', String(Math.ceil(1 / limit.perSecond))), 'tooMany')
  })
}
