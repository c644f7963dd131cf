import type { FastifyInstance } from 'fastify'
import { isOfApi } from './isOfApi.ts'
import { sendSubmissionProblem } from './sendProblem.ts'

/** How much one address may ask of the API: `burst` at once, and `perSecond` on and on. */
export interface RateLimit {
  readonly burst: number
  readonly perSecond: number
}

/** A whole school, or a village behind one address of its provider, passes: 6,000 a minute. */
export const generousLimit: RateLimit = { burst: 6_000, perSecond: 100 }

/** Above this many addresses those with full buckets are let go. */
const mostAddresses = 50_000

/**
 * Refuses a flood of requests to the API with 429 and says when to come back. Addresses are held in memory for as long as their
 * bucket is not full again, at most a minute; they are written nowhere.
 */
export function limitRate(app: FastifyInstance, { burst, perSecond }: RateLimit, now: () => number = Date.now): void {
  const buckets = new Map<string, { left: number, at: number }>()
  const forget = (at: number): void => {
    for (const [address, bucket] of buckets) if (bucket.left + (at - bucket.at) / 1000 * perSecond >= burst) buckets.delete(address)
  }
  let forgottenAt = now()

  app.addHook('onRequest', (request, reply, done) => {
    if (!isOfApi(request)) {
      done()
      return
    }
    const at = now()
    if (at - forgottenAt > 60_000 || buckets.size > mostAddresses) {
      forget(at)
      forgottenAt = at
    }
    const bucket = buckets.get(request.ip) ?? { left: burst, at }
    bucket.left = Math.min(burst, bucket.left + (at - bucket.at) / 1000 * perSecond)
    bucket.at = at
    buckets.set(request.ip, bucket)
    if (bucket.left < 1) {
      sendSubmissionProblem(reply.header('retry-after', String(Math.ceil(1 / perSecond))), 'tooMany')
      return
    }
    bucket.left -= 1
    done()
  })
}
