import type { FastifyRequest, FastifyServerOptions } from 'fastify'

/** Structured logs that hold no address, no query, no body and not which page was read: of a request only its method and route. */
export function loggerOptions(level: string): FastifyServerOptions['logger'] {
  return {
    level,
    base: null,
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions.url ?? '*' }),
      // Its words only: what a database adds to an error may hold what a person wrote.
      err: (error: Error) => ({ type: error.name, message: error.message, stack: error.stack ?? '', cause: error.cause instanceof Error ? error.cause.message : undefined }),
      res: reply => ({ statusCode: reply.statusCode }),
    },
  }
}
