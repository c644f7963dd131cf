import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { isUnfinishedName } from '../../../src/operator/replaceFile.ts'
import { openPostgres } from '../../../src/storage/engine/openPostgres.ts'
import { openStorage } from '../../../src/storage/openStorage.ts'
import type { Storage } from '../../../src/storage/storage.ts'
import { runSql } from '../runSql.ts'
import { newSubmission } from '../samples.ts'
import { createDatabase } from '../startPostgres.ts'
import { tablesOf, tablesOfFile } from '../tablesOf.ts'
import { waitingIn } from '../waitingIn.ts'

const copied = 'kind, form_kind, form_id, form_version, hash, secret_hash, content, received_at, sealed_at, clock_offset_ms, is_late, state'

describe('copyTo of a PostgreSQL', () => {
  let folder: string
  let backup: string
  let place: { readonly dataDir: string, readonly databaseUrl: string }
  let storage: Storage
  let admin: pg.Client
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'backup-'))
    backup = join(folder, 'backup')
    place = { dataDir: folder, databaseUrl: await createDatabase(inject('postgresAddress')) }
    storage = await openStorage(place)
    admin = new pg.Client({ connectionString: place.databaseUrl })
    await admin.connect()
  })
  afterEach(async () => {
    await storage.close()
    await admin.end()
    rmSync(folder, { recursive: true })
  })

  /** The backup's connection, once it waits for a table. */
  const waiting = async (): Promise<number | undefined> => {
    await expect.poll(() => waitingIn(admin)).toHaveLength(1)
    return (await waitingIn(admin))[0]
  }
  /** Makes of the one that is there so many, told apart by their ids alone. */
  const multiplySubmissions = (count: number): Promise<void> => runSql(place, `
    insert into submissions (id, root_id, receipt_number, ${copied})
    select 'copy-' || n, 'copy-' || n, 'copy-' || n, ${copied} from submissions, generate_series(2, ${count}) n`)
  const holdTable = async (): Promise<void> => {
    await admin.query('BEGIN')
    await admin.query('LOCK TABLE submissions IN ACCESS EXCLUSIVE MODE')
  }

  it('leaves nothing when its connection breaks, says so, and copies whole afterwards', async () => {
    await storage.submissions.accept(newSubmission())
    await holdTable()
    const broken = expect(storage.copyTo(backup)).rejects.toMatchObject({ problem: 'unreachable' })
    await admin.query('SELECT pg_terminate_backend($1)', [await waiting()])
    await broken
    await admin.query('ROLLBACK')
    expect(readdirSync(folder)).toEqual([])
    await storage.copyTo(backup)
    expect(tablesOfFile(backup)).toEqual(await tablesOf(place))
  })

  it('is of one moment, whatever is written while it reads', async () => {
    await storage.submissions.accept(newSubmission())
    await multiplySubmissions(5_000)
    const copying = { isUnderWay: true }
    const ended = expect(storage.copyTo(backup).finally(() => { copying.isUnderWay = false })).resolves.toMatchObject({ revision: 1, submissions: 5_000 })
    // The first table that is read and the last one, always changed together.
    let written = 0
    for (; copying.isUnderWay; written += 1) await admin.query(`BEGIN; UPDATE revision SET value = value + 1; INSERT INTO editions SELECT value, 'hash', 'at' FROM revision; COMMIT`)
    await ended
    const tables = tablesOfFile(backup)
    const editions = tables.get('editions')?.split('\n').filter(Boolean).length ?? 0
    expect(tables.get('revision')).toBe(`{"value":${editions}}`)
    expect(written).toBeGreaterThan(editions)
  })

  it.each<[NodeJS.Signals, number]>([['SIGINT', 0], ['SIGTERM', 0], ['SIGKILL', 1]])('ended by %s leaves %i unfinished files, and never the backup', async (signal, count) => {
    await storage.submissions.accept(newSubmission())
    await holdTable()
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/city/main.ts', 'backup', backup], { env: { ...process.env, DATA_DIR: folder, DATABASE_URL: place.databaseUrl }, stdio: 'ignore' })
    const ended = once(child, 'exit')
    await waiting()
    expect(readdirSync(folder).map(isUnfinishedName)).toEqual([true])
    child.kill(signal)
    expect((await ended)[1]).toBe(signal)
    await admin.query('ROLLBACK')
    expect(readdirSync(folder).map(isUnfinishedName)).toEqual(Array(count).fill(true))
  })

  it('says busy when another holds a table for too long', async () => {
    await holdTable()
    const engine = openPostgres(place.databaseUrl, { patience: 300 })
    await expect(engine.copyTo(backup)).rejects.toMatchObject({ problem: 'busy' })
    await engine.close()
    await admin.query('ROLLBACK')
    expect(readdirSync(folder)).toEqual([])
  })

  it('refuses a schema that became newer since the program opened it', async () => {
    await holdTable()
    const refused = expect(storage.copyTo(backup)).rejects.toMatchObject({ problem: 'newerSchema' })
    await waiting()
    await admin.query('UPDATE schema_version SET version = 999')
    await admin.query('COMMIT')
    await refused
    expect(readdirSync(folder)).toEqual([])
  })

  it('refuses a copy in which a row lacks what it amends', async () => {
    await storage.submissions.accept(newSubmission())
    await admin.query('SET session_replication_role = replica')
    await admin.query('UPDATE submissions SET amends_id = $1', ['nowhere'])
    await expect(storage.copyTo(backup)).rejects.toMatchObject({ problem: 'damaged' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('says what the system says of the file', async () => {
    await expect(storage.copyTo(join(folder, 'nowhere', 'backup'))).rejects.toMatchObject({ code: 'ENOENT', syscall: 'open' })
  })

  it('holds only a few of many rows at a time, and so does what restores them', async () => {
    await storage.submissions.accept(newSubmission({ content: 'あ'.repeat(3_000) }))
    await multiplySubmissions(20_000)
    // These 120 MB do not fit into the heap.
    const city = (databaseUrl: string, ...words: readonly string[]) => promisify(execFile)(process.execPath, ['--max-old-space-size=80', '--import', 'tsx', 'src/city/main.ts', ...words], { env: { ...process.env, DATA_DIR: folder, DATABASE_URL: databaseUrl } })
    await expect(city(place.databaseUrl, 'backup', backup)).resolves.toMatchObject({ stdout: expect.stringContaining('控えを書きました') as string })
    expect(statSync(backup).size).toBeGreaterThan(120_000_000)
    for (const databaseUrl of ['', await createDatabase(inject('postgresAddress'))]) {
      await expect(city(databaseUrl, 'restore', backup)).resolves.toMatchObject({ stdout: expect.stringContaining('届いたもの20000件') as string })
    }
  }, 240_000)
})
