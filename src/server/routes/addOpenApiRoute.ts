import type { FastifyInstance, RouteOptions } from 'fastify'
import { describeApi } from '../describeApi.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a route is for, in the description of the API. A route without one is not described. */
    readonly summary?: string
    readonly description?: string
  }
}

/** `GET /api/openapi.json`: the API in OpenAPI 3.1, made of the very schemas that the routes judge by. To be added before them. */
export function addOpenApiRoute(app: FastifyInstance, version: string): void {
  const routes: RouteOptions[] = []
  app.addHook('onRoute', (route) => { routes.push(route) })
  let text: string | undefined
  app.get('/api/openapi.json', (_request, reply) => {
    text ??= JSON.stringify(describeApi(routes, version))
    reply.header('cache-control', 'no-cache').type('application/json; charset=utf-8').send(text)
  })
}
