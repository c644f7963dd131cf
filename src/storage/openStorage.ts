import { statSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { restoreBackup } from './backup/restoreBackup.ts'
import { openPostgres } from './engine/openPostgres.ts'
import { openSqlite } from './engine/openSqlite.ts'
import { expectUpToDate, migrate } from './migrations/migrate.ts'
import { createCodes } from './repositories/createCodes.ts'
import { createEditions } from './repositories/createEditions.ts'
import { createFiles } from './repositories/createFiles.ts'
import { createPublications } from './repositories/createPublications.ts'
import { createResults } from './repositories/createResults.ts'
import { createSubmissions } from './repositories/createSubmissions.ts'
import { StorageError } from './StorageError.ts'
import type { Storage } from './storage.ts'

/** Where storage is: a directory that is there, for SQLite, or a PostgreSQL address, which is then used instead. */
export interface StorageSettings {
  readonly dataDir: string
  readonly databaseUrl?: string | undefined
}

/** SQLite's file in the data directory. */
export const sqliteFile = 'minna-no-keikaku.sqlite'

/**
 * Opens what a server keeps and brings its schema up to date; or `asItIs`, so that nothing is made or changed: it has to be up to date then, and
 * to be there, or where it may be new, is made. Throws a `StorageError`, or what the system says of the data directory.
 */
export async function openStorage({ dataDir, databaseUrl }: StorageSettings, { asItIs = false, orNew = false } = {}): Promise<Storage> {
  const file = join(dataDir, sqliteFile)
  if (asItIs && !orNew && databaseUrl === undefined && !statSync(file, { throwIfNoEntry: false })) throw new StorageError('missing')
  const engine = databaseUrl === undefined ? openSqlite(file) : openPostgres(databaseUrl)
  try {
    if (asItIs && !(orNew && !await engine.hasSchema())) await expectUpToDate(engine)
    else await migrate(engine)
  }
  catch (cause) {
    await engine.close()
    throw cause
  }
  const revision = engine.builder.selectFrom('revision').select('value').compile()
  return {
    submissions: createSubmissions(engine),
    publications: createPublications(engine),
    results: createResults(engine),
    codes: createCodes(engine),
    files: createFiles(engine),
    editions: createEditions(engine),
    revision: async () => (await engine.read(revision))[0]?.value ?? 0,
    probe: () => engine.transact(function* () {
      yield engine.builder.updateTable('revision').set({ value: sql`value` }).compile()
    }),
    place: engine.place,
    copyTo: engine.copyTo,
    restoreFrom: file => restoreBackup(engine, file, dataDir),
    settle: () => engine.settle(),
    close: () => engine.close(),
  }
}
