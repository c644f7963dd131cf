import type Database from 'better-sqlite3'
import type { CompiledQuery } from 'kysely'
import type { Answer } from './engine.ts'

/** The statements of an open file, each prepared once. */
export interface SqliteStatements {
  readonly statementOf: (sql: string) => Database.Statement
  readonly run: (query: CompiledQuery) => Answer
}

export function createStatements(database: Database.Database): SqliteStatements {
  const statements = new Map<string, Database.Statement>()
  const statementOf = (sql: string): Database.Statement => {
    const statement = statements.get(sql) ?? database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    statementOf,
    run({ sql, parameters }) {
      const statement = statementOf(sql)
      if (!statement.reader) return { rows: [], changed: statement.run(...parameters).changes }
      const rows = statement.all(...parameters)
      return { rows, changed: rows.length }
    },
  }
}
