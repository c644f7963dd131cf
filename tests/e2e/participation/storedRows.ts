import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sqliteFile } from '../../../src/storage/openStorage.ts'

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

/** Everything that a server has stored for one form, read from its file as another process: what is there is what a restart finds. */
export function storedRows(dataDir: string, formId: string): readonly StoredRow[] {
  const database = new Database(join(dataDir, sqliteFile), { readonly: true })
  try {
    return database.prepare<[string], StoredRow>(`
      select id, receipt_number as number, form_id as formId, form_version as formVersion, kind, hash, content, personal, state, is_late as isLate
      from submissions where form_id = ? order by received_at, id
    `).all(formId)
  }
  finally {
    database.close()
  }
}
