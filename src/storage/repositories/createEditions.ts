import { sql } from 'kysely'
import { ask, type Engine } from '../engine/engine.ts'
import type { Edition, Editions } from '../storage.ts'

/** The repository of editions. */
export function createEditions(engine: Engine): Editions {
  const { builder } = engine
  const newest = builder.selectFrom('editions').selectAll().orderBy('edition', 'desc').limit(1)
  const toEdition = (row: { edition: number, content_hash: string, published_at: string }): Edition =>
    ({ edition: row.edition, publishedAt: row.published_at, contentHash: row.content_hash })

  return {
    async latest() {
      const [row] = await engine.read(newest.compile())
      return row && toEdition(row)
    },
    agree: (contentHash, now, atLeast) => engine.transact(function* () {
      // Two servers that publish at once get one number for one content, and two numbers for two. SQLite has one writer anyway.
      if (engine.dialect === 'postgres') yield sql`lock table editions in exclusive mode`.compile(builder)
      const [latest] = yield* ask(newest.compile())
      if (latest?.content_hash === contentHash && latest.edition >= atLeast) return toEdition(latest)
      const edition = Math.max((latest?.edition ?? 0) + 1, atLeast, Math.floor(Date.parse(now) / 1000))
      yield builder.insertInto('editions').values({ edition, content_hash: contentHash, published_at: now }).compile()
      return { edition, publishedAt: now, contentHash }
    }),
  }
}
