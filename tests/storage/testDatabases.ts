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
export const databases = [
  { name: 'SQLite', address: () => Promise.resolve(undefined) },
  { name: 'PostgreSQL', address: () => createDatabase(inject('postgresAddress')) },
].map(({ name, address }) => ({ name, newAddress: address, create: async (): Promise<TestDatabase> => ({ ...inFolder(), databaseUrl: await address() }) }))

function inFolder(): TestDatabase {
  const dataDir = mkdtempSync(join(tmpdir(), 'storage-'))
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) }
}
