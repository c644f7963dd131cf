import { join } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { sqliteFile, type StorageSettings } from '../../src/storage/openStorage.ts'

/** Runs SQL on a database as another process would. */
export async function runSql({ dataDir, databaseUrl }: StorageSettings, sql: string): Promise<void> {
  if (databaseUrl === undefined) {
    new Database(join(dataDir, sqliteFile)).exec(sql).close()
    return
  }
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(sql)
  await client.end()
}
