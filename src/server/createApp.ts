import { fastify, LogController, type FastifyInstance } from 'fastify'
import type { Instant } from '../domain/delivery/instant.ts'
import type { Storage } from '../storage/storage.ts'
import { answerError } from './answerError.ts'
import type { RateLimit } from './createBuckets.ts'
import { generousLimit, limitRate } from './limitRate.ts'
import { loggerOptions } from './loggerOptions.ts'
import type { PublishedData } from './publication/publishedData.ts'
import { addAppRoutes } from './routes/addAppRoutes.ts'
import { addDataRoutes } from './routes/addDataRoutes.ts'
import { addEventsFeedRoute } from './routes/addEventsFeedRoute.ts'
import { addFileRoutes } from './routes/addFileRoutes.ts'
import { addFormRoutes } from './routes/addFormRoutes.ts'
import { addHealthRoute } from './routes/addHealthRoute.ts'
import { addOpenApiRoute } from './routes/addOpenApiRoute.ts'
import { addReceiptRoutes } from './routes/addReceiptRoutes.ts'
import { addSubmissionRoutes } from './routes/addSubmissionRoutes.ts'
import { securityHeaders } from './securityHeaders.ts'
import { sendProblem } from './sendProblem.ts'
import type { StaticFile } from './staticFile.ts'
import type { FormCatalogue } from './submissions/formCatalogue.ts'

/** What an app serves and works with. */
export interface AppOptions {
  readonly published: PublishedData
  readonly appFiles: ReadonlyMap<string, StaticFile>
  readonly storage: Storage
  readonly forms: FormCatalogue
  readonly now: () => Instant
  readonly isBehindTls: boolean
  readonly logLevel: string
  readonly rateLimit?: RateLimit | undefined
}

/** The largest body that is read: the longest answers that the forms allow, many times over. */
const bodyLimit = 256 * 1024

/** How long a request may take to arrive, in milliseconds: a body that trickles in holds its connection no longer. */
const requestTimeout = 120_000

/** How long a connection may be still, in milliseconds: who asks and never reads the answer holds it for twice this at most. */
const connectionTimeout = 60_000

/** The server's routes, not yet listening. */
export function createApp(options: AppOptions): FastifyInstance {
  const { published, storage, forms, now } = options
  const headers = securityHeaders(options.isBehindTls)
  const app = fastify({
    logger: loggerOptions(options.logLevel),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    requestTimeout,
    connectionTimeout,
    // Behind TLS stands a proxy, which names the address that asked; anyone could name one before it.
    trustProxy: (_address, hop) => options.isBehindTls && hop === 0,
    // A body is taken as it is or refused: nothing is made to fit, nothing is dropped.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
    // Whoever closes the app waits for its answers first; a browser's spare connections would keep it open for minutes.
    forceCloseConnections: true,
    frameworkErrors: (_error, _request, reply) => { sendProblem(reply.headers({ ...headers }), 400) },
  })
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers({ ...headers })
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info({ req: request, res: reply, ms: Math.round(reply.elapsedTime) }, 'answered')
    done()
  })
  limitRate(app, options.rateLimit ?? generousLimit)
  app.setErrorHandler(answerError)
  app.setNotFoundHandler((request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD') sendProblem(reply, 404)
    else sendProblem(reply.header('allow', /^\/api\/submissions\/[^/]+$/.test(request.url) ? 'GET, HEAD, PUT' : 'GET, HEAD'), 405)
  })
  addOpenApiRoute(app, '1')
  addHealthRoute(app, published, storage)
  addDataRoutes(app, published)
  addSubmissionRoutes(app, { submissions: storage.submissions, forms, now })
  addReceiptRoutes(app, storage)
  addFormRoutes(app, { forms })
  addFileRoutes(app, storage)
  addEventsFeedRoute(app, published)
  addAppRoutes(app, options.appFiles)
  return app
}
