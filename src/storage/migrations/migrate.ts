import { ask, type Engine } from '../engine/engine.ts'
import { StorageError } from '../StorageError.ts'
import { migrateTo1 } from './migrateTo1.ts'
import { migrateTo2 } from './migrateTo2.ts'
import { migrateTo3 } from './migrateTo3.ts'
import { migrateTo4 } from './migrateTo4.ts'
import type { Migration } from './migration.ts'

/** Every step of the schema, in order: the first one leads to version 1. */
export const migrations: readonly Migration[] = [migrateTo1, migrateTo2, migrateTo3, migrateTo4]

/** Throws a `StorageError` where there is no schema of today's version, and changes nothing. */
export async function expectUpToDate({ builder, hasSchema, read }: Pick<Engine, 'builder' | 'hasSchema' | 'read'>): Promise<void> {
  const [row] = await hasSchema() ? await read(builder.selectFrom('schema_version').select('version').compile()) : []
  if (!row) throw new StorageError('missing')
  if (row.version !== migrations.length) throw new StorageError(row.version > migrations.length ? 'newerSchema' : 'olderSchema')
}

/** Brings the schema up to date, all or nothing. Of several servers that start at once one does it, and the others wait for it. */
export async function migrate({ builder, dialect, transactAlone }: Pick<Engine, 'builder' | 'dialect' | 'transactAlone'>): Promise<void> {
  await transactAlone(function* () {
    yield builder.schema.createTable('schema_version').ifNotExists().addColumn('version', 'integer', column => column.notNull()).compile()
    const [row] = yield* ask(builder.selectFrom('schema_version').select('version').compile())
    const before = row?.version ?? 0
    if (before > migrations.length) throw new StorageError('newerSchema')
    for (const migration of migrations.slice(before)) for (const query of migration(builder, dialect)) yield query
    if (!row) yield builder.insertInto('schema_version').values({ version: migrations.length }).compile()
    else if (before < migrations.length) yield builder.updateTable('schema_version').set({ version: migrations.length }).compile()
  })
}
