import type { FastifyInstance } from 'fastify'

/**
 * Watches an app's answers; the function returned resolves as soon as none is under way.
 * Closing a Node server does not do this: it takes a connection for idle once the last part of an answer is queued, and cuts off
 * what a slow phone has not received.
 */
export function trackAnswers(app: FastifyInstance): () => Promise<void> {
  let underWay = 0
  let whenNone: (() => void) | undefined

  app.addHook('onRequest', (_request, reply, done) => {
    underWay += 1
    reply.raw.once('close', () => {
      underWay -= 1
      if (underWay === 0) whenNone?.()
    })
    done()
  })

  return () => new Promise(resolve => {
    if (underWay === 0) resolve()
    else whenNone = resolve
  })
}
