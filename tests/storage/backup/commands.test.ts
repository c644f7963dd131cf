import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createContext } from '../../../src/city/createContext.ts'
import { runCity, type CityOutcome } from '../../../src/city/runCity.ts'
import { migrations } from '../../../src/storage/migrations/migrate.ts'
import { openStorage, sqliteFile, type StorageSettings } from '../../../src/storage/openStorage.ts'
import { makeOld } from '../oldSchema.ts'
import { storeEveryKind } from '../storeEveryKind.ts'
import { tablesOf, type TableTexts } from '../tablesOf.ts'
import { databases, type TestDatabase } from '../testDatabases.ts'

describe.each(databases)('backup and restore on $name', ({ create }) => {
  let folder: string
  let from: TestDatabase
  let to: TestDatabase
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'backup-'))
    from = await create()
    to = await create()
  })
  afterEach(() => {
    from.remove()
    to.remove()
    rmSync(folder, { recursive: true })
  })

  const city = async ({ dataDir, databaseUrl = '' }: StorageSettings, ...words: readonly string[]): Promise<CityOutcome> => {
    const { context, close } = createContext({ DATA_DIR: dataDir, DATABASE_URL: databaseUrl }, folder, folder)
    try {
      return await runCity(words, context)
    }
    finally {
      await close()
    }
  }
  const store = async (): Promise<TableTexts> => {
    const storage = await openStorage(from)
    await storeEveryKind(storage)
    await storage.close()
    return tablesOf(from)
  }

  it('refuse to take a backup of nothing, and make nothing', async () => {
    const wrong = { ...from, dataDir: join(from.dataDir, 'wrong') }
    expect(await city(wrong, 'backup', 'out.sqlite')).toEqual({ code: 1, lines: [], errors: ['保存先がありません。DATA_DIR と DATABASE_URL を確かめてください。何も作っていません。'] })
    expect([readdirSync(folder), existsSync(wrong.dataDir)]).toEqual([[], false])
    if (from.databaseUrl !== undefined) expect([...await tablesOf(from)]).toEqual([])
  })

  it('refuse what an earlier program wrote, as purge does, and leave it as it is', async () => {
    await store()
    expect((await city(from, 'backup', 'out.sqlite')).code).toBe(0)
    await makeOld(to, migrations.length - 1)
    const before = await tablesOf(to)
    for (const words of [['backup', 'other.sqlite'], ['restore', 'out.sqlite'], ['purge', '90'], ['purge', '90', '--dry-run']]) {
      expect(await city(to, ...words)).toMatchObject({ code: 1, lines: [], errors: [expect.stringContaining('このプログラムより古い版で作られています')] })
    }
    expect([await tablesOf(to), readdirSync(folder)]).toEqual([before, ['out.sqlite']])
  })

  it('make no storage for what cannot be restored or purged', async () => {
    writeFileSync(join(folder, 'note.txt'), '見本')
    const wrong = { ...to, dataDir: join(to.dataDir, 'wrong') }
    await store()
    await city(from, 'backup', 'damaged.sqlite')
    await city(from, 'backup', 'newer.sqlite')
    const damaged = readFileSync(join(folder, 'damaged.sqlite'))
    writeFileSync(join(folder, 'damaged.sqlite'), damaged.fill('x', 8_192, 12_288))
    const newer = new Database(join(folder, 'newer.sqlite'))
    newer.exec(`update schema_version set version = ${migrations.length + 1}`)
    newer.close()
    for (const words of [['restore', 'nowhere.sqlite'], ['restore', 'note.txt'], ['restore', 'damaged.sqlite'], ['restore', 'newer.sqlite'], ['purge', '90']]) {
      expect(await city(wrong, ...words)).toMatchObject({ code: 1, lines: [] })
    }
    expect(existsSync(wrong.dataDir)).toBe(false)
    if (to.databaseUrl !== undefined) expect([...await tablesOf(to)]).toEqual([])
  })

  it('name the storage, without its password, and how much is in it', async () => {
    const stored = await store()
    const countOf = (table: string): number => (stored.get(table) ?? '').split('\n').length
    const lineOf = ({ dataDir, databaseUrl }: StorageSettings): string => {
      const place = databaseUrl === undefined ? join(dataDir, sqliteFile) : `PostgreSQL ${databaseUrl.replace(/^.*@/, '')}`
      return `保存先 ${place}: 届いたもの${countOf('submissions')}件(訂正前と取下げを含む)、公開したもの${countOf('publications')}件(版ごと)、使われていない回答番号${countOf('survey_codes')}件。`
    }
    expect(await city(from, 'backup', 'out.sqlite')).toMatchObject({ code: 0, lines: expect.arrayContaining([lineOf(from)]) as unknown })
    expect(await city(to, 'restore', 'out.sqlite')).toEqual({ code: 0, lines: ['out.sqlite を保存先に戻しました。', lineOf(to)], errors: [] })
  })
})
