import { join } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { sqliteFile, type StorageSettings } from '../../../src/storage/openStorage.ts'

/** A row of the server's table of submissions, as far as the tests look at it. */
export interface StoredRow {
  readonly id: string
  readonly number: string
  readonly formId: string
  readonly formVersion: number
  readonly kind: string
  readonly hash: string
  readonly content: string | null
  readonly personal: string | null
  readonly state: string
  readonly isLate: 0 | 1
}

const columns = 'id, receipt_number as "number", form_id as "formId", form_version as "formVersion", kind, hash, content, personal, state, is_late as "isLate"'

/** Everything that a server has stored for one form, read as another process: what is there is what a restart finds. */
export async function storedRows({ dataDir, databaseUrl }: StorageSettings, formId: string): Promise<readonly StoredRow[]> {
  const query = (place: string): string => `select ${columns} from submissions where form_id = ${place} order by received_at, id`
  if (databaseUrl === undefined) {
    const database = new Database(join(dataDir, sqliteFile), { readonly: true })
    try {
      return database.prepare<[string], StoredRow>(query('?')).all(formId)
    }
    finally {
      database.close()
    }
  }
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query<StoredRow>(query('$1'), [formId])).rows
  }
  finally {
    await client.end()
  }
}
