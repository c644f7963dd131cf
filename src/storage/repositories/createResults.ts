import type { PublishedResults, ResultKind } from '../../domain/participation/publication.ts'
import { readResult } from '../../domain/participation/readPublished.ts'
import { parseJson } from '../../domain/submission/parseFields.ts'
import { ask, type Engine } from '../engine/engine.ts'
import type { Results } from '../storage.ts'
import { raiseRevision } from './raiseRevision.ts'

/** The repository of results. */
export function createResults(engine: Engine): Results {
  const { builder } = engine
  const newestFirst = (kind: ResultKind) => builder.selectFrom('results').select(['id', 'sequence', 'document']).where('kind', '=', kind).orderBy('sequence', 'desc')
  const parse = <Kind extends ResultKind>(kind: Kind, id: string, text: string): PublishedResults[Kind] => {
    const result = readResult(kind, parseJson(text))
    if (!result) throw new Error(`What is stored as the result of the ${kind} ${id} is none.`)
    return result
  }

  return {
    publish: (kind, id, result, at) => engine.transact(function* () {
      const [latest] = yield* ask(newestFirst(kind).where('id', '=', id).limit(1).compile())
      yield builder.insertInto('results').values({ kind, id, sequence: (latest?.sequence ?? 0) + 1, published_at: at, document: JSON.stringify(result) }).compile()
      yield* raiseRevision(engine)
    }),
    async latest(kind, id) {
      const [row] = await engine.read(newestFirst(kind).where('id', '=', id).limit(1).compile())
      return row && parse(kind, id, row.document)
    },
    async list(kind) {
      const rows = await engine.read(newestFirst(kind).compile())
      return new Map([...rows].reverse().map(row => [row.id, parse(kind, row.id, row.document)]))
    },
  }
}
