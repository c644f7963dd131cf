import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { migrations } from '../../src/storage/migrations/migrate.ts'
import { openStorage } from '../../src/storage/openStorage.ts'
import { isLong } from '../run/counts.ts'
import { makeOld, openEngine, publishedStep, type OldWords } from './oldSchema.ts'
import { newSubmission } from './samples.ts'
import { createDatabase } from './startPostgres.ts'
import { databases, type TestDatabase } from './testDatabases.ts'

const newest = migrations.length

describe.each(databases)('migrate in $name', ({ create }) => {
  let database: TestDatabase
  beforeEach(async () => { database = await create() })
  afterEach(() => database.remove())

  async function versionNow(): Promise<number | undefined> {
    const engine = openEngine(database)
    const [row] = await engine.read(engine.builder.selectFrom('schema_version').select('version').compile())
    await engine.close()
    return row?.version
  }

  async function expectCarriedOver({ chain, standing }: OldWords): Promise<void> {
    const storage = await openStorage(database)
    try {
      expect(await Promise.all(chain.map(async id => (await storage.submissions.find(id))?.state))).toEqual(['withdrawn', 'withdrawn'])
      expect(await storage.submissions.find(standing)).toMatchObject({ state: 'received', personal: '{"name":"見本"}' })
      expect(await storage.submissions.count({ kind: 'surveyResponse', id: 'park' })).toMatchObject({ standing: 1, superseded: 0, withdrawn: 1 })
      expect((await storage.publications.latest('survey', 'park'))?.version).toBe(1)
      expect(await storage.editions.latest()).toMatchObject({ edition: 7 })
      expect(await storage.submissions.accept(newSubmission())).toMatchObject({ kind: 'stored', isNew: true })
    }
    finally {
      await storage.close()
    }
    expect(await versionNow()).toBe(newest)
  }

  function queriesOf(version: number): number {
    const { builder, dialect, close } = openEngine(database)
    void close()
    return migrations.slice(version).reduce((sum, migration) => sum + migration(builder, dialect).length, 0)
  }

  it.each(migrations.map((_, index) => index + 1))('takes the step to version %i as it was published', async (version) => {
    const { builder, dialect, close } = openEngine(database)
    await close()
    // A file that is missing would be written anew by the comparison.
    expect(existsSync(publishedStep(dialect, version))).toBe(true)
    const queries = migrations[version - 1]?.(builder, dialect).map(({ sql, parameters }) => ({ sql, parameters }))
    await expect(`${JSON.stringify(queries, undefined, 1)}\n`).toMatchFileSnapshot(publishedStep(dialect, version))
  })

  const earlier = migrations.slice(1).map((_, index) => index + 1)

  it.each(earlier)('carries everything over from version %i', async (version) => {
    await expectCarriedOver(await makeOld(database, version))
  })

  it.each(earlier)('leaves version %i as it is when it is killed half-way, and carries everything over at the next start', async (version) => {
    const words = await makeOld(database, version)
    // It makes the table of the version and reads it first, and writes it at the end; then comes the commit.
    const queries = queriesOf(version) + 3
    const points = Array.from({ length: queries + 1 }, (_, index) => index + 1)
    for (const at of isLong ? points : points.slice(-1)) {
      const { signal } = spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'killMigration.ts'), String(at), database.dataDir, ...database.databaseUrl === undefined ? [] : [database.databaseUrl]])
      expect([at, signal, await versionNow()]).toEqual([at, 'SIGKILL', version])
    }
    await expectCarriedOver(words)
  }, 240_000)
})

describe('migrateTo4', () => {
  it('takes away what PostgreSQL kept of residents\' words for its planning, and keeps it from doing so again', async () => {
    const place = { dataDir: '', databaseUrl: await createDatabase(inject('postgresAddress')) }
    await makeOld(place, 3)
    const client = new pg.Client({ connectionString: place.databaseUrl })
    await client.connect()
    const kept = async () => (await client.query('SELECT 1 FROM pg_stats WHERE tablename = \'submissions\' AND attname IN (\'content\', \'personal\')')).rowCount
    await client.query('ANALYZE')
    const before = await kept()
    await (await openStorage(place)).close()
    const migrated = await kept()
    await client.query('ANALYZE')
    expect([before, migrated, await kept()]).toEqual([2, 0, 0])
    await client.end()
  })
})
