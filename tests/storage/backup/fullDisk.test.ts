import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCityPlace, type CityPlace } from '../../city/cityPlace.ts'
import { openStorage } from '../../../src/storage/openStorage.ts'
import { storeEveryKind } from '../storeEveryKind.ts'
import { tablesOf } from '../tablesOf.ts'
import { databases } from '../testDatabases.ts'

const folder = mkdtempSync(join(tmpdir(), 'full-disk-'))
const [disk, roomy] = [join(folder, 'disk'), join(folder, 'roomy')]
mkdirSync(disk)
mkdirSync(roomy)
/** Only where this machine lets a small disk be made; `failingDisk.test.ts` says what a file that may not grow does elsewhere. */
const hasDisk = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=384k', 'none', disk]).status === 0

describe.skipIf(!hasDisk).each(databases)('a full disk, with $name', ({ newAddress }) => {
  let place: CityPlace
  beforeEach(async () => {
    place = await createCityPlace(await newAddress())
    await storeEveryKind(place.storage)
  })
  afterEach(() => place.remove())

  it('holds nothing of a backup that did not fit, and the command says so', async () => {
    const { code, errors } = await place.run('backup', join(disk, 'backup'))
    expect([code, errors]).toEqual([1, ['保存先の空きがありません。空きを作ってから、もう一度お試しください。']])
    expect(readdirSync(disk)).toEqual([])
  })

  it('holds nothing of a restore that did not fit', async () => {
    const backup = join(roomy, 'backup')
    await place.run('backup', backup)
    const to = { dataDir: disk, databaseUrl: await newAddress() }
    const storage = await openStorage(to)
    const [before, files] = [await tablesOf(to), readdirSync(disk)]
    await expect(storage.restoreFrom(backup)).rejects.toMatchObject({ code: 'ENOSPC', syscall: 'write' })
    expect([await tablesOf(to), readdirSync(disk)]).toEqual([before, files])
    await storage.close()
    for (const each of [...readdirSync(disk).map(name => join(disk, name)), backup]) rmSync(each)
  })
})

afterAll(() => {
  if (hasDisk) execFileSync('umount', [disk])
  rmSync(folder, { recursive: true })
})
