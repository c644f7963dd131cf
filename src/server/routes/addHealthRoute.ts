import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Storage } from '../../storage/storage.ts'
import { StorageError } from '../../storage/StorageError.ts'
import type { PublishedData } from '../publication/publishedData.ts'

type State = 'ok' | 'busy' | 'full' | 'unreachable' | 'damaged'

/** Storage is tried at most this often, in milliseconds, however many ask. */
const probeInterval = 1_000

const Health = Type.Object({
  status: Type.Literal('ok', { description: 'Pages and data are served.' }),
  edition: Type.Integer({ minimum: 1 }),
  storage: Type.Union([Type.Literal('ok'), Type.Literal('busy'), Type.Literal('full'), Type.Literal('unreachable'), Type.Literal('damaged')], { description: 'Whether submissions can be stored.' }),
})

/** `GET /healthz`: whether the server serves, which edition, and whether submissions can be stored. */
export function addHealthRoute(app: FastifyInstance, published: PublishedData, { probe }: Pick<Storage, 'probe'>): void {
  let asked = { at: -Infinity, answer: Promise.resolve<State>('ok') }
  const storageNow = (): Promise<State> => {
    const at = performance.now()
    if (at - asked.at > probeInterval) asked = { at, answer: probe().then(() => 'ok' as const, stateOf) }
    return asked.answer
  }

  app.withTypeProvider<TypeBoxTypeProvider>().get('/healthz', {
    schema: { response: { 200: Health } },
    config: { summary: '動いているか', description: 'For monitors. The status is 200 for as long as pages are served; `storage` says whether submissions can be stored.' },
  }, async (_request, reply) => {
    const storage = await storageNow()
    return reply.header('cache-control', 'no-store').send({ status: 'ok', edition: published.current().manifest.edition, storage })
  })
}

function stateOf(cause: unknown): State {
  const problem = cause instanceof StorageError ? cause.problem : 'unreachable'
  return problem === 'busy' || problem === 'full' || problem === 'damaged' ? problem : 'unreachable'
}
