import Database from 'better-sqlite3'
import { sql, type CompiledQuery } from 'kysely'
import pg from 'pg'
import type { Engine, Steps } from '../engine/engine.ts'
import type { PrivateSqlite } from '../engine/privateSqlite.ts'
import { StorageError } from '../StorageError.ts'
import { copiedTables, lockTables, type RowCounts } from './copiedTables.ts'
import { copyTables } from './copyTables.ts'
import { openBackup } from './openBackup.ts'

/** See `Storage.restoreFrom`. The copy of the backup is made in the directory. */
export async function restoreBackup(engine: Engine, file: string, directory: string): Promise<RowCounts> {
  const backup = await openBackup(file, directory)
  try {
    return await engine.transactAlone(() => bringIn(engine, backup))
  }
  catch (cause) {
    throw isOfRows(cause) ? new StorageError('damagedBackup') : cause
  }
  finally {
    backup.close()
  }
}

/** Rows that no storage of ours held. What a database says of them names their values, and is told to nobody. */
function isOfRows(cause: unknown): boolean {
  // A trigger is none of the backup's.
  if (cause instanceof Database.SqliteError) return /^SQLITE_(CONSTRAINT_(?!TRIGGER)|MISMATCH)/.test(cause.code)
  return cause instanceof pg.DatabaseError && /^2[23]/.test(cause.code ?? '')
}

function* bringIn({ dialect, builder }: Engine, backup: PrivateSqlite): Steps<RowCounts> {
  // A server that runs accepts nothing between the look and the commit; SQLite has one writer anyway.
  if (dialect === 'postgres') yield lockTables(builder, 'exclusive')
  yield* expectEmpty(builder)
  const steps = copyTables(backup.builder, builder)
  let step = steps.next()
  while (!step.done) step = steps.next(step.value.on === 'source' ? backup.run(step.value.query) : yield step.value.query)
  yield unnameLatestEdition(builder)
  return step.value
}

/** What is published next is a new edition whatever it says: phones may hold later ones than the backup knows, and take none that is older. */
function unnameLatestEdition(builder: Engine['builder']): CompiledQuery {
  return builder.updateTable('editions').set({ content_hash: '' })
    .where('edition', '=', eb => eb.selectFrom('editions').select(({ fn }) => fn.max('edition').as('latest'))).compile()
}

function* expectEmpty(builder: Engine['builder']): Steps<void> {
  for (const table of Object.keys(copiedTables)) {
    if (table === 'editions') continue
    const { rows } = yield sql`select 1 from ${sql.table(table)} ${table === 'revision' ? sql`where value > 0` : sql``} limit 1`.compile(builder)
    if (rows.length > 0) throw new StorageError('notEmpty')
  }
}
