import { fastify, LogController, type FastifyInstance } from 'fastify'
import { addAppRoutes } from './routes/addAppRoutes.ts'
import { addDataRoutes } from './routes/addDataRoutes.ts'
import { addHealthRoute } from './routes/addHealthRoute.ts'
import { loggerOptions } from './loggerOptions.ts'
import { securityHeaders } from './securityHeaders.ts'
import { sendProblem } from './sendProblem.ts'
import type { StaticFile } from './staticFile.ts'

/** What an app serves, all of it read before. */
export interface AppOptions {
  readonly edition: number
  readonly dataFiles: ReadonlyMap<string, StaticFile>
  readonly appFiles: ReadonlyMap<string, StaticFile>
  readonly isBehindTls: boolean
  readonly logLevel: string
}

/** The server's routes, not yet listening. */
export function createApp(options: AppOptions): FastifyInstance {
  const headers = securityHeaders(options.isBehindTls)
  const app = fastify({
    logger: loggerOptions(options.logLevel),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 64 * 1024,
    // Whoever closes the app waits for its answers first; a browser's spare connections would keep it open for minutes.
    forceCloseConnections: true,
    frameworkErrors: (_error, _request, reply) => sendProblem(reply.headers({ ...headers }), 400),
  })
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers({ ...headers })
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info({ req: request, res: reply, ms: Math.round(reply.elapsedTime) }, 'answered')
    done()
  })
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error)
    if (status >= 500) request.log.error({ err: error, req: request }, 'failed')
    sendProblem(reply, status)
  })
  app.setNotFoundHandler((request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD') sendProblem(reply, 404)
    else sendProblem(reply.header('allow', 'GET, HEAD'), 405)
  })
  addHealthRoute(app, options.edition)
  addDataRoutes(app, options.dataFiles)
  addAppRoutes(app, options.appFiles)
  return app
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500
}
