import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'

const Health = Type.Object({ status: Type.Literal('ok'), edition: Type.Integer({ minimum: 1 }) })

/** `GET /healthz`: whether the server serves, and which edition. */
export function addHealthRoute(app: FastifyInstance, edition: number): void {
  app.withTypeProvider<TypeBoxTypeProvider>().get('/healthz', { schema: { response: { 200: Health } } }, (_request, reply) => {
    reply.header('cache-control', 'no-store').send({ status: 'ok', edition })
  })
}
