import Database from 'better-sqlite3'
import type { CompiledQuery } from 'kysely'
import type { Answer, Engine } from './engine.ts'
import { sqliteBuilder } from './sqliteBuilder.ts'
import { runSteps } from './sqliteConnection.ts'
import { createStatements } from './sqliteStatements.ts'

/** A SQLite file that nobody else opens. */
export interface PrivateSqlite extends Pick<Engine, 'dialect' | 'builder' | 'transactAlone'> {
  readonly run: (query: CompiledQuery) => Answer
  /** Whether every page can be read, and whether every row that another names is there. */
  readonly isSound: () => boolean
  /** Every column of every table, with what SQLite demands of it. */
  readonly columns: () => readonly string[]
  readonly close: () => void
}

/**
 * Opens a file, empty or a copy of another, with no other file beside it and without waiting for the disk: what breaks off on the way is
 * thrown away whole, and who keeps it brings it to the disk. Foreign keys are looked at by `isSound` alone.
 */
export function openPrivate(file: string): PrivateSqlite {
  const database = new Database(file)
  for (const pragma of ['journal_mode = MEMORY', 'synchronous = OFF', 'foreign_keys = OFF']) database.pragma(pragma)
  const { run } = createStatements(database)
  return {
    dialect: 'sqlite',
    builder: sqliteBuilder,
    run,
    transactAlone: steps => new Promise(resolve => resolve(runSteps(steps(), run))),
    isSound: () => isSound(database),
    columns: () => database.prepare<[], string>('select concat_ws(\' \', t.name, c.name, c."notnull", c.pk) from sqlite_schema t join pragma_table_info(t.name) c where t.type = \'table\' and t.name not like \'sqlite%\' order by 1').pluck().all(),
    close: () => database.close(),
  }
}

export function isSound(database: Database.Database): boolean {
  return database.pragma('integrity_check', { simple: true }) === 'ok' && database.pragma('foreign_key_check', { simple: true }) === undefined
}
