import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { PublishedData } from '../publication/publishedData.ts'
import { Problem, sendProblem } from '../sendProblem.ts'
import { NotModified, sendStaticFile } from '../sendStaticFile.ts'

/** The manifest on the wire; `src/domain/delivery/manifest.ts` says what the fields mean. */
export const ManifestBody = Type.Object({
  format: Type.Literal(1),
  edition: Type.Integer({ minimum: 1 }),
  publishedAt: Type.String(),
  city: Type.Object({ code: Type.String(), name: Type.String() }),
  operator: Type.Optional(Type.String()),
  operatorContact: Type.Optional(Type.String()),
  chunks: Type.Array(Type.Object({
    name: Type.String(),
    hash: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    bytes: Type.Integer({ minimum: 1 }),
    path: Type.String(),
    isDeferred: Type.Optional(Type.Literal(true)),
  }), { minItems: 1 }),
})

/** `GET /data/manifest.json` and `GET /data/<name>.<hash>.json`: what is published, now and up to 30 days ago. */
export function addDataRoutes(app: FastifyInstance, published: PublishedData): void {
  const typed = app.withTypeProvider<TypeBoxTypeProvider>()

  typed.get('/data/manifest.json', {
    schema: { response: { 200: ManifestBody, 304: NotModified, 404: Problem } },
    config: { summary: '公開しているデータの目録', description: 'The chunks of the newest edition. Asked for anew each time; 304 while it is the same.' },
  }, (request, reply) => {
    const manifest = published.current().files.get('/data/manifest.json')
    if (manifest) sendStaticFile(request, reply, manifest)
    else sendProblem(reply, 404)
  })

  typed.get('/data/:chunk', {
    schema: { params: Type.Object({ chunk: Type.String() }), response: { 200: Type.Unknown({ description: 'docs/dataset.md tells of each.' }), 304: NotModified, 404: Problem } },
    config: { summary: 'データの一部', description: 'One immutable chunk, `<name>.<hash>.json`, of the newest edition or one replaced up to 30 days ago.' },
  }, (request, reply) => {
    const chunk = published.current().files.get(`/data/${request.params.chunk}`)
    if (chunk) sendStaticFile(request, reply, chunk)
    else sendProblem(reply, 404)
  })
}
