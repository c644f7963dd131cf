import { mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { openPostgres } from '../../src/storage/engine/openPostgres.ts'
import { migrate, migrations } from '../../src/storage/migrations/migrate.ts'
import { openStorage, sqliteFile } from '../../src/storage/openStorage.ts'
import { makeOld } from './oldSchema.ts'
import type { TestPostgres } from './runPostgres.ts'
import { runSql } from './runSql.ts'
import { newSubmission } from './samples.ts'
import { createDatabase, startPostgres } from './startPostgres.ts'
import { tablesOf } from './tablesOf.ts'
import { databases, type TestDatabase } from './testDatabases.ts'

describe.each(databases)('openStorage on $name', ({ create }) => {
  let database: TestDatabase
  beforeEach(async () => { database = await create() })
  afterEach(() => database.remove())
  const run = (sql: string): Promise<void> => runSql(database, sql)

  it('brings an empty database up to date, and one that is keeps what it holds', async () => {
    const first = await openStorage(database)
    await first.submissions.accept(newSubmission())
    await first.close()
    const second = await openStorage(database)
    expect(await second.submissions.count({ kind: 'surveyResponse', id: 'park' })).toMatchObject({ standing: 1 })
    await second.close()
  })

  it('withdraws what an earlier program left superseded in a chain that was taken back', async () => {
    const before = await openStorage(database)
    const [first, standing] = [newSubmission(), newSubmission()]
    const amending = ({ sealed }: typeof first) => ({ amends: { id: sealed.id, secretHash: sealed.secretHash } })
    const second = newSubmission(amending(first))
    const corrections = [second, newSubmission(amending(standing)), newSubmission({ kind: 'withdrawal', ...amending(second) })]
    for (const each of [first, standing, ...corrections]) expect(await before.submissions.accept(each)).toMatchObject({ kind: 'stored' })
    await before.close()
    await run(`update submissions set state = 'superseded' where id = '${first.sealed.id}'; drop table erased; update schema_version set version = 1`)
    const after = await openStorage(database)
    const states = await Promise.all([first, second, standing].map(async ({ sealed }) => (await after.submissions.find(sealed.id))?.state))
    expect(states).toEqual(['withdrawn', 'withdrawn', 'superseded'])
    await after.close()
  })

  it('lets eight start at once', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => openStorage(database)))
    await Promise.all(opened.map(storage => storage.submissions.accept(newSubmission())))
    expect(await opened[0]?.submissions.count({ kind: 'surveyResponse', id: 'park' })).toMatchObject({ standing: 8 })
    await Promise.all(opened.map(storage => storage.close()))
  })

  it('refuses a schema that is newer than it knows, and leaves it as it is', async () => {
    await (await openStorage(database)).close()
    await run('update schema_version set version = 999')
    await expect(openStorage(database)).rejects.toMatchObject({ problem: 'newerSchema' })
  })

  it('opened as it is, neither makes a schema nor brings one up to date', async () => {
    await expect(openStorage(database, { asItIs: true })).rejects.toMatchObject({ problem: 'missing' })
    await makeOld(database, migrations.length - 1)
    const before = await tablesOf(database)
    await expect(openStorage(database, { asItIs: true })).rejects.toMatchObject({ problem: 'olderSchema' })
    expect(await tablesOf(database)).toEqual(before)
    await (await openStorage(database)).close()
    await (await openStorage(database, { asItIs: true })).close()
    await run('update schema_version set version = 999')
    await expect(openStorage(database, { asItIs: true })).rejects.toMatchObject({ problem: 'newerSchema' })
  })

  it('changes nothing by a probe', async () => {
    const storage = await openStorage(database)
    const before = await storage.revision()
    await storage.probe()
    expect(await storage.revision()).toBe(before)
    await storage.close()
  })
})

describe('openStorage on a SQLite file in trouble', () => {
  let database: TestDatabase
  beforeEach(async () => {
    const create = databases[0]?.create
    if (!create) throw new Error('no SQLite')
    database = await create()
  })
  afterEach(() => database.remove())

  it('waits while another process writes, and says busy when that takes too long', async () => {
    const storage = await openStorage(database)
    const other = new Database(join(database.dataDir, sqliteFile))
    other.exec('BEGIN IMMEDIATE')
    const waits = storage.submissions.accept(newSubmission())
    setTimeout(() => other.exec('COMMIT'), 300)
    expect(await waits).toMatchObject({ kind: 'stored' })
    other.exec('BEGIN IMMEDIATE')
    await expect(storage.submissions.accept(newSubmission())).rejects.toMatchObject({ problem: 'busy' })
    other.exec('COMMIT')
    other.close()
    expect(await storage.submissions.accept(newSubmission())).toMatchObject({ kind: 'stored' })
    await storage.close()
  })

  it('keeps nothing readable in its file of what was withdrawn', async () => {
    const storage = await openStorage(database)
    const first = newSubmission({ content: '{"text":"取り下げる文章"}', personal: '{"name":"取り下げる名前"}' })
    await storage.submissions.accept(first)
    await storage.submissions.accept(newSubmission({ kind: 'withdrawal', amends: { id: first.sealed.id, secretHash: first.sealed.secretHash } }))
    await storage.close()
    const bytes = readFileSync(join(database.dataDir, sqliteFile))
    expect([bytes.includes(first.sealed.id), bytes.includes('取り下げる')]).toEqual([true, false])
  })

  it('never writes to a file that is gone, and goes on when it is back', async () => {
    const storage = await openStorage(database)
    await storage.submissions.accept(newSubmission())
    const away = join(database.dataDir, 'away')
    mkdirSync(away)
    for (const suffix of ['', '-wal', '-shm']) renameSync(join(database.dataDir, sqliteFile + suffix), join(away, sqliteFile + suffix))
    await expect(storage.submissions.accept(newSubmission())).rejects.toMatchObject({ problem: 'unreachable' })
    await expect(storage.probe()).rejects.toMatchObject({ problem: 'unreachable' })
    for (const suffix of ['', '-wal', '-shm']) renameSync(join(away, sqliteFile + suffix), join(database.dataDir, sqliteFile + suffix))
    await storage.submissions.accept(newSubmission())
    expect(await storage.submissions.count({ kind: 'surveyResponse', id: 'park' })).toMatchObject({ standing: 2 })
    await storage.close()
  })
})

describe('openStorage on a PostgreSQL of which another holds the schema', () => {
  it('says busy when that takes too long, and brings it up to date afterwards', async () => {
    const databaseUrl = await createDatabase(inject('postgresAddress'))
    const engine = openPostgres(databaseUrl, { patience: 300 })
    await migrate(engine)
    const other = new pg.Client({ connectionString: databaseUrl })
    await other.connect()
    await other.query('BEGIN; LOCK TABLE schema_version IN ACCESS EXCLUSIVE MODE')
    await expect(migrate(engine)).rejects.toMatchObject({ problem: 'busy' })
    await other.query('ROLLBACK')
    await migrate(engine)
    await engine.close()
    await other.end()
  })
})

describe('openStorage on a PostgreSQL that fails', () => {
  let postgres: TestPostgres
  let isUp = true
  beforeEach(async () => { postgres = await startPostgres() })
  afterEach(async () => {
    if (!isUp) await postgres.start()
    await postgres.remove()
  })

  it('says unreachable, loses nothing that it confirmed, and goes on without a restart', async () => {
    const storage = await openStorage({ dataDir: '', databaseUrl: postgres.address })
    const first = newSubmission()
    await storage.submissions.accept(first)
    const underWay = Promise.allSettled(Array.from({ length: 40 }, () => storage.submissions.accept(newSubmission())))
    await postgres.crash()
    isUp = false
    const outcomes = await underWay
    await expect(storage.submissions.accept(newSubmission())).rejects.toMatchObject({ problem: 'unreachable' })
    await postgres.start()
    isUp = true
    expect(await storage.submissions.accept(first)).toMatchObject({ kind: 'stored', isNew: false })
    const { standing } = await storage.submissions.count({ kind: 'surveyResponse', id: 'park' })
    expect(standing).toBeGreaterThanOrEqual(1 + outcomes.filter(({ status }) => status === 'fulfilled').length)
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ problem: 'unreachable' })
    await storage.close()
  })
})
