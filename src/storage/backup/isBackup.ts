import { open } from 'node:fs/promises'
import Database from 'better-sqlite3'

const firstBytes = 'SQLite format 3\0'
/** Where the header says that no log belongs to the file, as in every copy; another would be changed by looking into it. */
const journalBytes = { at: 18, whenWithoutLog: Buffer.from([1, 1]) } as const
const tables = ['schema_version', 'publications', 'submissions', 'survey_codes'] as const

/** Whether a file is a copy that `copyTo` of a storage wrote, of any version. One that cannot be read is none. */
export async function isBackup(file: string): Promise<boolean> {
  try {
    return await isCopyByHeader(file) && hasTables(file)
  }
  catch {
    return false
  }
}

async function isCopyByHeader(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { buffer } = await handle.read(Buffer.alloc(20), 0, 20, 0)
    return buffer.toString('latin1', 0, firstBytes.length) === firstBytes && buffer.subarray(journalBytes.at).equals(journalBytes.whenWithoutLog)
  }
  finally {
    await handle.close()
  }
}

function hasTables(file: string): boolean {
  const database = new Database(file, { readonly: true })
  try {
    const names = database.prepare<[], { readonly name: string }>('select name from sqlite_schema where type = \'table\'').all().map(({ name }) => name)
    return tables.every(table => names.includes(table))
  }
  finally {
    database.close()
  }
}
