import { sql, type CompiledQuery, type Kysely, type RawBuilder } from 'kysely'
import type { Answer } from '../engine/engine.ts'
import type { Tables } from '../engine/tables.ts'
import { StorageError } from '../StorageError.ts'
import { copiedTables, type Batches, type CopiedTable, type RowCounts } from './copiedTables.ts'
import { countRows } from './countRows.ts'

/** One query of a copy: for the database that is read or for the one that is written. */
export interface CopyStep {
  readonly on: 'source' | 'target'
  readonly query: CompiledQuery
}

type Copying<Result> = Generator<CopyStep, Result, Answer>
type Row = Readonly<Record<string, unknown>>

/**
 * Copies the rows of every table from one database to another of the same schema, a few at a time. The target is empty, apart from
 * numbers of editions; where both have one, the target's stays. Tells how many rows were carried; throws a `StorageError` where not all were.
 */
export function* copyTables(source: Kysely<Tables>, target: Kysely<Tables>): Copying<RowCounts> {
  yield { on: 'target', query: target.deleteFrom('revision').compile() }
  for (const [table, batches] of Object.entries<Batches>(copiedTables)) {
    yield* eachBatch(source, sql`select * from ${sql.table(table)} where true`, batches, function* (rows) {
      yield { on: 'target', query: insert(table, rows).compile(target) }
    })
  }
  // A row may come before the one that it amends: what amends what is said once all are there.
  yield* eachBatch(source, sql`select id, amends_id from submissions where amends_id is not null`, copiedTables.submissions, function* (rows) {
    for (const { id, amends_id } of rows) yield { on: 'target', query: sql`update submissions set amends_id = ${amends_id} where id = ${id}`.compile(target) }
  })
  const [carried, there] = [yield* countOn('source', source), yield* countOn('target', target)]
  for (const table of Object.keys(copiedTables) as CopiedTable[]) {
    if (table === 'editions' ? there[table] < carried[table] : there[table] !== carried[table]) throw new StorageError('incomplete')
  }
  return carried
}

function* countOn(on: CopyStep['on'], builder: Kysely<Tables>): Copying<RowCounts> {
  const steps = countRows(builder)
  let step = steps.next()
  while (!step.done) step = steps.next(yield { on, query: step.value })
  return step.value
}

function* eachBatch(source: Kysely<Tables>, select: RawBuilder<unknown>, { key, most }: Batches, write: (rows: readonly Row[]) => Copying<void>): Copying<void> {
  const columns = sql.join(key.map(column => sql.ref(column)))
  let rows: readonly Row[] = []
  do {
    const last = rows.at(-1)
    const rest = last ? sql`and (${columns}) > (${sql.join(key.map(column => last[column]))})` : sql``
    const answer = yield { on: 'source', query: sql`${select} ${rest} order by ${columns} limit ${most}`.compile(source) }
    rows = answer.rows as readonly Row[]
    if (rows.length > 0) yield* write(rows)
  } while (rows.length === most)
}

function insert(table: string, rows: readonly Row[]): RawBuilder<unknown> {
  const columns = Object.keys(rows[0] ?? {})
  const values = rows.map(row => sql`(${sql.join(columns.map(column => column === 'amends_id' ? null : row[column]))})`)
  const unlessThere = table === 'editions' ? sql`on conflict do nothing` : sql``
  return sql`insert into ${sql.table(table)} (${sql.join(columns.map(column => sql.ref(column)))}) values ${sql.join(values)} ${unlessThere}`
}
