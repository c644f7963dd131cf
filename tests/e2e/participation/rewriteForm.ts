import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sqliteFile, type StorageSettings } from '../../../src/storage/openStorage.ts'
import type { Survey } from '../../../src/domain/survey/surveyForm.ts'

/**
 * Writes another form over one in a server's SQLite, as somebody at the database would: the city's own commands give every change a
 * version of its own, and phones learn of it.
 */
export function rewriteForm({ dataDir }: StorageSettings, document: Survey): void {
  const database = new Database(join(dataDir, sqliteFile))
  try {
    const { changes } = database.prepare('update publications set document = ? where id = ? and version = ?').run(JSON.stringify(document), document.form.id, document.form.version)
    if (changes !== 1) throw new Error(`${document.form.id} is not published.`)
  }
  finally {
    database.close()
  }
}
