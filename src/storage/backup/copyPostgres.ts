import type { CompiledQuery, Kysely } from 'kysely'
import { createFile } from '../../operator/replaceFile.ts'
import type { Answer } from '../engine/engine.ts'
import { openPrivate, type PrivateSqlite } from '../engine/privateSqlite.ts'
import type { Tables } from '../engine/tables.ts'
import { migrate, migrations } from '../migrations/migrate.ts'
import { StorageError } from '../StorageError.ts'
import { lockTables, type RowCounts } from './copiedTables.ts'
import { copyProblem } from './copyProblem.ts'
import { copyTables } from './copyTables.ts'

type Read = (query: CompiledQuery) => Promise<Answer>
/** Runs an action whose first query after all locks decides the moment that it sees. */
type AtOneMoment = <Result>(action: (read: Read) => Promise<Result>) => Promise<Result>

/**
 * Writes what a PostgreSQL holds at one moment to a SQLite file, as `copySqlite` would write it: nothing is seen of it before it is complete,
 * sound and on the disk, and others read and write meanwhile. Tells how many rows are in it. Throws a `StorageError`, or what the system says of the file.
 */
export function copyPostgres(builder: Kysely<Tables>, file: string, atOneMoment: AtOneMoment): Promise<RowCounts> {
  return createFile(file, async (_, temporary) => {
    try {
      const target = openPrivate(temporary)
      try {
        await migrate(target)
        const counts = await atOneMoment(read => fill(target, builder, read))
        if (!target.isSound()) throw new StorageError('damaged')
        return counts
      }
      finally {
        target.close()
      }
    }
    catch (cause) {
      throw copyProblem(cause) ?? cause
    }
  }, 0o600)
}

async function fill(target: PrivateSqlite, builder: Kysely<Tables>, read: Read): Promise<RowCounts> {
  // First of all: a table that a newer program's start writes anew would look empty to a moment before it.
  await read(lockTables(builder, 'access share'))
  const { rows: [version] } = await read(builder.selectFrom('schema_version').where('version', '=', migrations.length).select('version').compile())
  if (version === undefined) throw new StorageError('newerSchema')
  const steps = copyTables(builder, target.builder)
  let step = steps.next()
  while (!step.done) step = steps.next(step.value.on === 'source' ? await read(step.value.query) : target.run(step.value.query))
  return step.value
}
