import { createHash } from 'node:crypto'
import type { Engine } from '../engine/engine.ts'
import type { Files } from '../storage.ts'
import { raiseRevision } from './raiseRevision.ts'

/** The repository of attachments. */
export function createFiles(engine: Engine): Files {
  const { builder } = engine
  return {
    async add({ mediaType, body }) {
      const hash = createHash('sha256').update(body).digest('hex')
      await engine.transact(function* () {
        yield builder.insertInto('files').values({ hash, media_type: mediaType, body }).onConflict(conflict => conflict.doNothing()).compile()
        yield* raiseRevision(engine)
      })
      return hash
    },
    async find(hash) {
      const [row] = await engine.read(builder.selectFrom('files').select('body').where('hash', '=', hash).compile())
      return row && { mediaType: 'application/pdf', body: row.body }
    },
  }
}
