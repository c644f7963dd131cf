import { join } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { sqliteFile, type StorageSettings } from '../../src/storage/openStorage.ts'

/** The rows of every table as one text each, the same on both databases, read as another process. */
export type TableTexts = ReadonlyMap<string, string>

export function tablesOf({ dataDir, databaseUrl }: StorageSettings): Promise<TableTexts> {
  return databaseUrl === undefined ? Promise.resolve(tablesOfFile(join(dataDir, sqliteFile))) : tablesOfPostgres(databaseUrl)
}

export function tablesOfFile(file: string): TableTexts {
  const database = new Database(file, { readonly: true })
  try {
    const names = database.prepare<[], string>('select name from sqlite_schema where type = \'table\' order by name').pluck().all()
    return new Map(names.map(name => [name, textOf(database.prepare(`select * from ${name}`).all())]))
  }
  finally {
    database.close()
  }
}

async function tablesOfPostgres(databaseUrl: string): Promise<TableTexts> {
  const types = new pg.TypeOverrides()
  types.setTypeParser(pg.types.builtins.INT8, Number)
  const client = new pg.Client({ connectionString: databaseUrl, types })
  await client.connect()
  try {
    const { rows: names } = await client.query<{ name: string }>('select tablename as name from pg_tables where schemaname = \'public\' order by tablename collate "C"')
    const tables = new Map<string, string>()
    for (const { name } of names) tables.set(name, textOf((await client.query(`select * from ${name}`)).rows))
    return tables
  }
  finally {
    await client.end()
  }
}

function textOf(rows: readonly unknown[]): string {
  return rows.map(row => JSON.stringify(row)).sort().join('\n')
}
