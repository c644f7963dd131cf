import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, describe, expect, it } from 'vitest'
import { sqliteFile } from '../../src/storage/openStorage.ts'
import type { CityServer } from '../e2e/cityServer.ts'
import { tell } from '../run/counts.ts'
import { expectEachOnce } from './expectEachOnce.ts'
import { publishForms, startFireCity } from './fireCity.ts'
import { sendLoad } from './sendLoad.ts'
import { healthOf, notNow, sendOne } from './sendOne.ts'

/** Root writes where it may not; without this right it is a user like others. */
const asUser = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override', '--inh-caps=-dac_override'] : []

describe('a server whose disk fails', () => {
  let city: CityServer
  let disk: string | undefined
  const file = (): string => join(city.place.dataDir, sqliteFile)
  afterEach(async () => {
    await city.kill()
    if (disk !== undefined) execFileSync('umount', [disk])
    disk = undefined
    await city.remove()
  })

  /** A small disk of its own for the data, where this machine lets one be made; otherwise a process whose files may not grow. */
  async function startOnSmallDisk(): Promise<{ readonly kind: string, readonly retryAfter: number, readonly fill: () => void, readonly empty: () => void }> {
    city = await startFireCity({
      furnish: async (place) => {
        if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'none', place.dataDir]).status === 0) disk = place.dataDir
        await publishForms(place)
      },
    })
    const limit = (bytes: string): unknown => execFileSync('prlimit', ['--pid', String(city.pid()), `--fsize=${bytes}:`])
    if (disk === undefined) return { kind: 'unreachable', retryAfter: 10, fill: () => limit(String(statSync(`${file()}-wal`).size)), empty: () => limit('unlimited') }
    const ballast = join(disk, 'ballast')
    return {
      kind: 'full', retryAfter: 60,
      fill: () => { spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=4096']) },
      empty: () => rmSync(ballast),
    }
  }

  it('says so while it is full, confirms nothing that it did not keep, and goes on by itself once there is room', async () => {
    const { kind, retryAfter, fill, empty } = await startOnSmallDisk()
    const load = sendLoad(city.origin, 8)
    await expect.poll(() => load.acknowledged.size).toBeGreaterThan(50)
    fill()
    // What was in the midst may still find room.
    await expect.poll(() => sendOne(city.origin)).toEqual(notNow(retryAfter))
    await expect.poll(() => healthOf(city.origin)).toEqual({ storage: kind, isPlanServed: true })
    empty()
    const meanwhile = load.acknowledged.size
    await expect.poll(() => load.acknowledged.size).toBeGreaterThan(meanwhile + 50)
    await expect.poll(() => healthOf(city.origin)).toEqual({ storage: 'ok', isPlanServed: true })
    const rows = await expectEachOnce(load, city.place)
    tell(`disk full (${kind}): ${load.acknowledged.size} acknowledged, ${rows} rows, ${load.vain()} attempts in vain`)
  })

  it('says so while another process holds its file, or the file is damaged, and goes on once that is over', async () => {
    city = await startFireCity()
    const other = new Database(file())
    other.exec('BEGIN IMMEDIATE')
    expect(await Promise.all([sendOne(city.origin), healthOf(city.origin)])).toEqual([notNow(2), { storage: 'busy', isPlanServed: true }])
    other.exec('COMMIT')
    other.close()
    expect(await sendOne(city.origin)).toMatchObject({ status: 201 })

    const folder = mkdtempSync(join(tmpdir(), 'backup-'))
    const backup = join(folder, 'backup.sqlite')
    city.city('backup', backup)
    const damaged = join(folder, 'damaged')
    writeFileSync(damaged, Buffer.alloc(64 * 1024, 'x'))
    const putInPlace = (from: string): void => {
      for (const suffix of ['-wal', '-shm']) rmSync(file() + suffix, { force: true })
      renameSync(from, file())
    }
    // Beside the file first: between two disks nothing is renamed.
    for (const from of [damaged, backup]) copyFileSync(from, `${file()}.${from === damaged ? 'damaged' : 'backup'}`)
    putInPlace(`${file()}.damaged`)
    expect(await sendOne(city.origin)).toEqual(notNow(300))
    await expect.poll(() => healthOf(city.origin)).toEqual({ storage: 'damaged', isPlanServed: true })
    putInPlace(`${file()}.backup`)
    const load = sendLoad(city.origin, 4)
    await expect.poll(() => load.acknowledged.size).toBeGreaterThan(20)
    // The one of before the backup is there too.
    expect(await expectEachOnce(load, city.place)).toBe(load.acknowledged.size + 1)
    rmSync(folder, { recursive: true })
  })

  it('takes answers in a directory that became read-only, publishes there once it may write again, and does not start in it', async () => {
    city = await startFireCity({ under: asUser })
    const { dataDir } = city.place
    const permit = (directories: number, files: number): void => {
      for (const entry of readdirSync(dataDir, { recursive: true, withFileTypes: true })) chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? directories : files)
      chmodSync(dataDir, directories)
    }
    const edition = async (): Promise<unknown> => (await (await fetch(`${city.origin}/data/manifest.json`)).json() as { readonly edition: unknown }).edition
    const before = await edition()
    permit(0o555, 0o444)
    expect(await sendOne(city.origin)).toMatchObject({ status: 201 })
    const list = join(city.appDir, '..', 'events.csv')
    writeFileSync(list, 'ID,イベント名,開始日\nnew,見本の会,2030-08-04\n')
    city.city('events', 'import', list)
    await new Promise(resolve => setTimeout(resolve, 3_000))
    expect([await edition(), await sendOne(city.origin)]).toEqual([before, expect.objectContaining({ status: 201 })])
    permit(0o755, 0o644)
    await expect.poll(edition).not.toBe(before)
    await city.kill()
    permit(0o555, 0o444)
    await expect(city.start()).rejects.toThrow(/^the server did not start: 保存先につながりません。[^\n]+\n$/)
    permit(0o755, 0o644)
    await city.start()
    expect(await sendOne(city.origin)).toMatchObject({ status: 201 })
  })
})
