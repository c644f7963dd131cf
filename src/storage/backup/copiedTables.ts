import { sql, type CompiledQuery, type Kysely } from 'kysely'
import type { Tables } from '../engine/tables.ts'

/** Every table but the one that the schema keeps its own version in. */
export type CopiedTable = Exclude<keyof Tables, 'schema_version'>

/** How many rows each table has. */
export type RowCounts = Readonly<Record<CopiedTable, number>>

/** How a table is read from its beginning to its end. */
export interface Batches<Column = string> {
  /** The columns that no two rows have the same of. */
  readonly key: readonly Column[]
  /** How many rows at a time: a file is of megabytes. */
  readonly most: number
}

export const copiedTables: { readonly [Table in CopiedTable]: Batches<keyof Tables[Table]> } = {
  revision: { key: ['value'], most: 1 },
  publications: { key: ['kind', 'id', 'version'], most: 20 },
  states: { key: ['kind', 'id'], most: 100 },
  erased: { key: ['kind', 'id'], most: 100 },
  results: { key: ['kind', 'id', 'sequence'], most: 20 },
  submissions: { key: ['id'], most: 100 },
  survey_codes: { key: ['survey_id', 'hash'], most: 500 },
  codes_issued: { key: ['survey_id'], most: 100 },
  files: { key: ['hash'], most: 1 },
  editions: { key: ['edition'], most: 100 },
}

/** Holds every table that is copied, in PostgreSQL, to the end of the transaction: `access share` against a change of the schema, `exclusive` against writing. */
export function lockTables(builder: Kysely<Tables>, mode: 'access share' | 'exclusive'): CompiledQuery {
  return sql`lock table ${sql.join(Object.keys(copiedTables).map(name => sql.table(name)))} in ${sql.raw(mode)} mode`.compile(builder)
}
