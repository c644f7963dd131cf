import { sql } from 'kysely'
import { ask, type Engine, type Steps } from '../engine/engine.ts'
import { copiedTables, type RowCounts } from './copiedTables.ts'

/** How many rows each table has. */
export function* countRows(builder: Engine['builder']): Steps<RowCounts> {
  const columns = Object.keys(copiedTables).map(name => sql`(select count(*) from ${sql.table(name)}) as ${sql.ref(name)}`)
  const [row] = yield* ask(sql<RowCounts>`select ${sql.join(columns)}`.compile(builder))
  if (row === undefined) throw new Error('no count')
  return row
}
