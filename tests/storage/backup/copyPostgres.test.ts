import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { openStorage } from '../../../src/storage/openStorage.ts'
import type { Storage } from '../../../src/storage/storage.ts'
import { runSql } from '../runSql.ts'
import { newSubmission } from '../samples.ts'
import { createDatabase } from '../startPostgres.ts'
import { tablesOf, tablesOfFile } from '../tablesOf.ts'

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
  const waiting = async (): Promise<number> => {
    const find = async () => (await admin.query<{ pid: number }>('SELECT pid FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())')).rows[0]?.pid ?? 0
    await expect.poll(find).toBeGreaterThan(0)
    return find()
  }
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

  it('refuses a schema that became newer since the program opened it', async () => {
    await holdTable()
    const refused = expect(storage.copyTo(backup)).rejects.toMatchObject({ problem: 'newerSchema' })
    await waiting()
    await admin.query('UPDATE schema_version SET version = 999')
    await admin.query('COMMIT')
    await refused
    expect(readdirSync(folder)).toEqual([])
  })

  it('says what the system says of the file', async () => {
    await expect(storage.copyTo(join(folder, 'nowhere', 'backup'))).rejects.toMatchObject({ code: 'ENOENT', syscall: 'open' })
  })

  it('holds only a few of many rows at a time, and so does what restores them', async () => {
    const first = newSubmission({ content: 'あ'.repeat(3_000) })
    await storage.submissions.accept(first)
    await runSql(place, `insert into submissions (id, root_id, receipt_number, kind, form_kind, form_id, form_version, hash, secret_hash, content, received_at, sealed_at, clock_offset_ms, is_late, state)
      select 'copy-' || n, 'copy-' || n, 'copy-' || n, kind, form_kind, form_id, form_version, hash, secret_hash, content, received_at, sealed_at, clock_offset_ms, is_late, state from submissions, generate_series(2, 20000) n`)
    // A heap that holds not these 120 MB.
    const city = (databaseUrl: string, ...words: readonly string[]) => promisify(execFile)(process.execPath, ['--max-old-space-size=80', '--import', 'tsx', 'src/city/main.ts', ...words], { env: { ...process.env, DATA_DIR: folder, DATABASE_URL: databaseUrl } })
    await city(place.databaseUrl, 'backup', backup)
    expect(statSync(backup).size).toBeGreaterThan(120_000_000)
    for (const databaseUrl of ['', await createDatabase(inject('postgresAddress'))]) {
      expect((await city(databaseUrl, 'restore', backup)).stdout).toContain('20000件')
    }
  }, 240_000)
})
