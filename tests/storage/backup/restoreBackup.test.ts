import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { copiedTables } from '../../../src/storage/backup/copiedTables.ts'
import { isBackup } from '../../../src/storage/backup/isBackup.ts'
import { migrations } from '../../../src/storage/migrations/migrate.ts'
import { openStorage } from '../../../src/storage/openStorage.ts'
import type { Storage } from '../../../src/storage/storage.ts'
import { makeOld } from '../oldSchema.ts'
import { runSql } from '../runSql.ts'
import { newSubmission, sha256, spring } from '../samples.ts'
import { createDatabase } from '../startPostgres.ts'
import { storeEveryKind } from '../storeEveryKind.ts'
import { tablesOf, tablesOfFile, type TableTexts } from '../tablesOf.ts'
import { databases, type TestDatabase } from '../testDatabases.ts'
import { waitingIn } from '../waitingIn.ts'

describe('copyTo of a SQLite', () => {
  it('refuses a copy in which a row lacks what it amends', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'backup-'))
    const storage = await openStorage({ dataDir })
    await storage.submissions.accept(newSubmission())
    await runSql({ dataDir }, 'pragma foreign_keys = off; update submissions set amends_id = \'nowhere\'')
    const files = readdirSync(dataDir)
    await expect(storage.copyTo(join(dataDir, 'backup'))).rejects.toMatchObject({ problem: 'damaged' })
    expect(readdirSync(dataDir)).toEqual(files)
    await storage.close()
    rmSync(dataDir, { recursive: true })
  })
})

describe.each(databases)('a backup of $name', ({ create }) => {
  let from: TestDatabase
  let stored: TableTexts
  let backup: string
  beforeAll(async () => {
    from = await create()
    backup = join(from.dataDir, 'backup')
    const storage = await openStorage(from)
    await storeEveryKind(storage)
    await storage.copyTo(backup)
    await storage.close()
    stored = await tablesOf(from)
  })
  afterAll(() => from.remove())

  it('is one file of one form that holds every row, for its owner alone', async () => {
    expect(tablesOfFile(backup)).toEqual(stored)
    expect([...stored].filter(([, text]) => text === '')).toEqual([])
    expect(Object.keys(copiedTables).sort()).toEqual([...stored.keys()].filter(name => name !== 'schema_version'))
    expect([await isBackup(backup), statSync(backup).mode & 0o777]).toEqual([true, 0o600])
    expect(readdirSync(from.dataDir).filter(name => name.startsWith('backup'))).toEqual(['backup'])
  })

  it.each(databases)('is restored into $name with every row, which then goes on, but for the hash of the latest edition', async ({ create: createTarget }) => {
    const to = await createTarget()
    const bytes = readFileSync(backup)
    const storage = await openStorage(to)
    expect(await storage.restoreFrom(backup)).toMatchObject({ submissions: 258 })
    expect(await tablesOf(to)).toEqual(new Map(stored).set('editions', stored.get('editions')?.replace(sha256('second'), '') ?? ''))
    expect(readFileSync(backup).equals(bytes)).toBe(true)
    expect(await storage.submissions.accept(newSubmission())).toMatchObject({ kind: 'stored', isNew: true })
    await storage.close()
    expect(readdirSync(to.dataDir).filter(name => name.endsWith('.tmp'))).toEqual([])
    to.remove()
  })
})

describe.each(databases)('restoreFrom on $name', ({ create }) => {
  let folder: string
  let backup: string
  let to: TestDatabase
  let storage: Storage
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'backup-'))
    backup = join(folder, 'backup')
    const from = await openStorage({ dataDir: folder })
    await storeEveryKind(from)
    await from.copyTo(backup)
    await from.close()
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  beforeEach(async () => {
    to = await create()
    storage = await openStorage(to)
  })
  afterEach(async () => {
    await storage.close()
    to.remove()
  })

  const changed = (name: string, change: (database: Database.Database) => void): string => {
    const file = join(folder, name)
    copyFileSync(backup, file)
    const database = new Database(file)
    database.pragma('foreign_keys = OFF')
    change(database)
    database.close()
    return file
  }
  const refuses = async (file: string, problem: string): Promise<void> => {
    const [bytes, before, files] = [statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined, await tablesOf(to), readdirSync(to.dataDir)]
    await expect(storage.restoreFrom(file)).rejects.toMatchObject({ problem })
    expect([await tablesOf(to), readdirSync(to.dataDir)]).toEqual([before, files])
    if (bytes) expect(readFileSync(file).equals(bytes)).toBe(true)
  }

  it.each(migrations.slice(1).map((_, index) => index + 1))('brings a backup of version %i up to date, within a copy of it', async (version) => {
    const old = mkdtempSync(join(folder, 'old-'))
    const { chain, standing } = await makeOld({ dataDir: old }, version)
    const file = join(old, 'backup')
    await runSql({ dataDir: old }, `vacuum into '${file}'`)
    const bytes = readFileSync(file)
    expect(await storage.restoreFrom(file)).toMatchObject({ submissions: 4 })
    expect(await Promise.all([...chain, standing].map(async id => (await storage.submissions.find(id))?.state))).toEqual(['withdrawn', 'withdrawn', 'received'])
    expect((await tablesOf(to)).get('schema_version')).toBe(`{"version":${migrations.length}}`)
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })

  it('gives the copy of a backup that it works on no name, at no time', async () => {
    const large = join(folder, 'large')
    copyFileSync(backup, large)
    truncateSync(large, 200_000_000)
    const [before, seen, restoring] = [new Set(readdirSync(to.dataDir)), new Set<string>(), { isUnderWay: true }]
    const ended = storage.restoreFrom(large).catch(() => undefined).finally(() => { restoring.isUnderWay = false })
    while (restoring.isUnderWay) {
      // Empty it may have one, for the moment of its opening.
      for (const name of readdirSync(to.dataDir)) if (!before.has(name) && (statSync(join(to.dataDir, name), { throwIfNoEntry: false })?.size ?? 0) > 0) seen.add(name)
      await new Promise(resolve => setImmediate(resolve))
    }
    await ended
    rmSync(large)
    expect([...seen]).toEqual([])
  })

  it('refuses what is no backup, and what cannot be read', async () => {
    const [text, short, inUse] = [join(folder, 'text'), join(folder, 'short'), changed('in-use', database => void database.pragma('journal_mode = WAL'))]
    writeFileSync(text, '見本')
    copyFileSync(backup, short)
    truncateSync(short, statSync(short).size - 8_192)
    const foreign = changed('foreign', database => database.exec('drop table submissions'))
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    for (const file of [text, short, inUse, foreign, folder, pipe]) await refuses(file, 'notBackup')
    await expect(storage.restoreFrom(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('refuses rows that no storage of ours can hold, and tells nothing of them', async () => {
    await refuses(changed('twice', (database) => {
      database.unsafeMode().pragma('writable_schema = ON')
      database.exec(`update sqlite_schema set sql = replace(sql, '"receipt_number" text not null unique', '"receipt_number" text not null') where name = 'submissions'`)
      database.exec('delete from sqlite_schema where type = \'index\' and tbl_name = \'submissions\' and name like \'%autoindex_submissions_2\'')
      database.pragma('writable_schema = RESET')
      database.exec('vacuum; update submissions set receipt_number = \'K7QM-2F8D-X0RT\'')
    }), 'damagedBackup')
  })

  it('refuses a damaged backup: a page overwritten, a row without what it amends, a column or a constraint missing', async () => {
    const overwritten = join(folder, 'overwritten')
    const bytes = readFileSync(backup)
    writeFileSync(overwritten, bytes.fill(0xaa, bytes.length / 2, bytes.length / 2 + 4_096))
    const torn = changed('torn', database => database.exec('delete from submissions where amends_id is null'))
    const odd = changed('odd', database => database.exec('alter table states drop column withdrawn_reason'))
    const loose = changed('loose', database => database.exec('create table other as select * from editions; drop table editions; alter table other rename to editions'))
    for (const file of [overwritten, torn, odd, loose]) await refuses(file, 'damagedBackup')
  })

  it('refuses a backup of a newer schema', async () => {
    await refuses(changed('newer', database => database.exec('update schema_version set version = 999')), 'newerBackup')
  })

  it('takes everything back when the last table cannot be brought in, and brings in all once it can', async () => {
    await runSql(to, to.databaseUrl === undefined
      ? 'create trigger stop before insert on editions begin select raise(abort, \'stop\'); end'
      : 'create function stop() returns trigger language plpgsql as \'begin raise exception $$stop$$; end\'; create trigger stop before insert on editions execute function stop()')
    const before = await tablesOf(to)
    await expect(storage.restoreFrom(backup)).rejects.toThrow('stop')
    expect(await tablesOf(to)).toEqual(before)
    await runSql(to, `drop trigger stop${to.databaseUrl === undefined ? '' : ' on editions'}`)
    expect(await storage.restoreFrom(backup)).toMatchObject({ submissions: 258 })
  })

  it('keeps nothing where a row was not carried', async () => {
    await runSql(to, to.databaseUrl === undefined
      ? 'create trigger swallow before insert on results begin select raise(ignore); end'
      : 'create function swallow() returns trigger language plpgsql as \'begin return null; end\'; create trigger swallow before insert on results for each row execute function swallow()')
    await refuses(backup, 'incomplete')
  })

  it.each<[string, (storage: Storage) => Promise<unknown>]>([
    ['a submission', ({ submissions }) => submissions.accept(newSubmission())],
    ['a code', ({ codes }) => codes.add('park', [sha256('code')])],
    ['a file', ({ files }) => files.add({ mediaType: 'application/pdf', body: Buffer.from('%PDF') })],
    ['what was said of a publication', ({ publications }) => publications.setState('event', 'walk', {})],
    ['another backup', ({ restoreFrom }) => restoreFrom(backup)],
  ])('refuses a storage that holds %s', async (_what, store) => {
    await store(storage)
    await refuses(backup, 'notEmpty')
  })

  it('leaves a number that a server gave its first edition, so that numbers only rise', async () => {
    await storage.editions.agree(sha256('empty'), spring, 2 ** 41)
    await storage.restoreFrom(backup)
    expect(await storage.editions.latest()).toMatchObject({ edition: 2 ** 41 })
    expect((await tablesOf(to)).get('editions')?.split('\n')).toHaveLength(3)
  })

  it('has what is published next numbered above what phones may have got since the backup, though it says what it said then', async () => {
    const from = await openStorage({ dataDir: mkdtempSync(join(folder, 'numbers-')) })
    const file = join(folder, 'numbers')
    const before = await from.editions.agree(sha256('before'), '2026-04-01T00:00:00.000Z', 0)
    await from.copyTo(file)
    const lost = await from.editions.agree(sha256('lost'), '2026-04-02T00:00:00.000Z', 0)
    await from.close()
    await storage.restoreFrom(file)
    const again = await storage.editions.agree(sha256('before'), '2026-04-03T00:00:00.000Z', before.edition)
    expect(again.edition).toBeGreaterThan(lost.edition)
    expect(await storage.editions.agree(sha256('before'), '2026-04-04T00:00:00.000Z', again.edition)).toEqual(again)
  })
})

describe('restoreFrom on a PostgreSQL in use', () => {
  it('waits for what is being accepted, sees it and refuses', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'backup-'))
    const place = { dataDir, databaseUrl: await createDatabase(inject('postgresAddress')) }
    const [storage, backup] = [await openStorage(place), join(dataDir, 'backup')]
    await storage.copyTo(backup)
    const server = new pg.Client({ connectionString: place.databaseUrl })
    await server.connect()
    await server.query('BEGIN')
    await server.query('INSERT INTO survey_codes VALUES ($1, $2)', ['park', sha256('code')])
    const refused = expect(storage.restoreFrom(backup)).rejects.toMatchObject({ problem: 'notEmpty' })
    await expect.poll(() => waitingIn(server)).toHaveLength(1)
    await server.query('COMMIT')
    await refused
    await server.end()
    await storage.close()
    rmSync(dataDir, { recursive: true })
  })
})
