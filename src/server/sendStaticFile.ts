import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { negotiateEncoding } from './negotiateEncoding.ts'
import type { StaticFile } from './staticFile.ts'

/** The body of a 304: there is none. */
export const NotModified = Type.Null()

/** Answers with a file in the best encoding that the client reads, or 304 when it holds this very content. */
export function sendStaticFile(request: FastifyRequest, reply: FastifyReply, file: StaticFile): void {
  const encoding = negotiateEncoding(request.headers['accept-encoding'], candidate => file.bodies[candidate] !== undefined)
  const isEncoded = encoding !== 'identity'
  reply.header('cache-control', file.cacheControl)
  reply.header('vary', 'Accept-Encoding')
  reply.header('etag', `"${file.tag}${isEncoded ? `-${encoding}` : ''}"`)
  if (holds(request.headers['if-none-match'], file.tag)) {
    reply.code(304).send()
    return
  }
  reply.header('content-type', file.mediaType)
  if (isEncoded) reply.header('content-encoding', encoding)
  reply.send(file.bodies[encoding])
}

/** Whatever its encoding, a client that holds the content needs it no more. */
function holds(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false
  return ifNoneMatch.split(',').some(text => {
    const held = text.trim().replace(/^W\//, '').replace(/^"|"$/g, '')
    return held === '*' || held.replace(/-(br|gzip)$/, '') === tag
  })
}
