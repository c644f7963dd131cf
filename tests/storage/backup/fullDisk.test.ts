import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openStorage, type StorageSettings } from '../../../src/storage/openStorage.ts'
import { storeEveryKind } from '../storeEveryKind.ts'
import { tablesOf } from '../tablesOf.ts'
import { databases, type TestDatabase } from '../testDatabases.ts'

const folder = mkdtempSync(join(tmpdir(), 'full-disk-'))
const disk = join(folder, 'disk')
mkdirSync(disk)
/** A small disk of its own, where this machine lets one be made. */
const isDisk = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=384k', 'none', disk]).status === 0
const small = join(folder, 'small')
mkdirSync(small)
const ways = [
  ...isDisk ? [{ what: 'a full disk', place: disk, code: 'ENOSPC', under: [] }] : [],
  { what: 'files that may not grow', place: small, code: 'EFBIG', under: ['sh', '-c', 'ulimit -f 512 && exec "$@"', 'sh'] },
]
const cases = ways.flatMap(way => databases.map(database => ({ ...way, ...database })))

const run = (under: readonly string[], { dataDir, databaseUrl = '' }: StorageSettings, ...words: readonly string[]): unknown => {
  const [program = '', ...args] = [...under, process.execPath, '--import', 'tsx', 'src/city/main.ts', ...words]
  const { status, stdout, stderr } = spawnSync(program, args, { env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl }, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe.each(cases)('$what, with $name', ({ create, newAddress, place, code, under }) => {
  let from: TestDatabase
  beforeAll(async () => {
    from = await create()
    const storage = await openStorage(from)
    await storeEveryKind(storage)
    await storage.close()
  })
  afterAll(() => from.remove())
  beforeEach(() => { expect(readdirSync(place)).toEqual([]) })
  afterEach(() => { for (const name of readdirSync(place)) rmSync(join(place, name)) })

  it('holds nothing of a backup that did not fit, and the command says so', () => {
    expect(run(under, from, 'backup', join(place, 'backup'))).toEqual({ status: 1, stdout: '', stderr: '控えを書けませんでした。書く場所の空きと、書く権限を確かめてください。何も残していません。\n' })
    expect(readdirSync(place)).toEqual([])
  })

  it('holds nothing of a restore that did not fit, and the command says so', async () => {
    const backup = join(from.dataDir, 'backup')
    const storage = await openStorage(from)
    await storage.copyTo(backup)
    await storage.close()
    const to = { dataDir: place, databaseUrl: await newAddress() }
    await (await openStorage(to)).close()
    const [before, files] = [await tablesOf(to), readdirSync(place)]
    expect(run(under, to, 'restore', backup)).toEqual({ status: 1, stdout: '', stderr: expect.stringContaining(`データの置き場所に写せません(${code})`) as string })
    expect([await tablesOf(to), readdirSync(place)]).toEqual([before, files])
  })
})

afterAll(() => {
  if (isDisk) execFileSync('umount', [disk])
  rmSync(folder, { recursive: true })
})
