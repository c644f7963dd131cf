import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { StorageSettings } from '../../src/storage/openStorage.ts'
import { createDatabase } from './startPostgres.ts'

/** An empty database of one kind. */
export interface TestDatabase extends StorageSettings {
  readonly remove: () => void
}

/** Both kinds of database, for `describe.each`: what holds on one holds on the other. */
export const databases: readonly { readonly name: string, readonly create: () => Promise<TestDatabase> }[] = [
  { name: 'SQLite', create: () => Promise.resolve(inFolder()) },
  { name: 'PostgreSQL', create: async () => ({ ...inFolder(), databaseUrl: await createDatabase(inject('postgresAddress')) }) },
]

function inFolder(): TestDatabase {
  const dataDir = mkdtempSync(join(tmpdir(), 'storage-'))
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) }
}
