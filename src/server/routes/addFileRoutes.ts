import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Storage } from '../../storage/storage.ts'
import { Problem, sendProblem } from '../sendProblem.ts'
import { shareFiles } from '../shareFiles.ts'
import { immutable } from '../staticFile.ts'

const Pdf = Type.Unsafe<Buffer>({ type: 'string', contentMediaType: 'application/pdf' })

/** `GET /files/{hash}.pdf`: an attachment of a call. */
export function addFileRoutes(app: FastifyInstance, { files }: Pick<Storage, 'files'>): void {
  const find = shareFiles(files)
  app.withTypeProvider<TypeBoxTypeProvider>().get('/files/:name', {
    schema: { params: Type.Object({ name: Type.String() }), response: { 200: Pdf, 404: Problem, 500: Problem, 503: Problem } },
    config: { summary: '資料', description: 'A PDF, named by the SHA-256 of its bytes.' },
  }, async ({ params }, reply) => {
    const [, hash] = /^([0-9a-f]{64})\.pdf$/.exec(params.name) ?? []
    const file = hash === undefined ? undefined : await find(hash)
    if (!file) return sendProblem(reply, 404)
    return reply.header('cache-control', immutable).header('etag', `"${hash ?? ''}"`).type(file.mediaType).send(file.body)
  })
}
