import type { FastifyInstance } from 'fastify'
import { isAppRoute } from '../../domain/delivery/isAppRoute.ts'
import { sendProblem } from '../sendProblem.ts'
import { sendStaticFile } from '../sendStaticFile.ts'
import type { StaticFile } from '../staticFile.ts'

/** The files of the app, and its start page for every address of the app's own router. */
export function addAppRoutes(app: FastifyInstance, files: ReadonlyMap<string, StaticFile>): void {
  app.get('/*', (request, reply) => {
    const path = request.url.replace(/[?#].*$/s, '')
    const file = files.get(path) ?? (isAppRoute(path) && readsPages(request.headers.accept) ? files.get('/index.html') : undefined)
    if (file) sendStaticFile(request, reply, file)
    else sendProblem(reply, 404)
  })
}

function readsPages(accept = '*/*'): boolean {
  return /text\/html|\*\/\*/.test(accept)
}
