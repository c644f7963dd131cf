import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Steps } from '../../../src/storage/engine/engine.ts'
import { createGroupedCommits } from '../../../src/storage/engine/groupedCommits.ts'
import { connect, type SqliteConnection } from '../../../src/storage/engine/sqliteConnection.ts'
import { sqliteProblem } from '../../../src/storage/engine/sqliteProblem.ts'
import { StorageError } from '../../../src/storage/StorageError.ts'

describe('createGroupedCommits', () => {
  let folder: string
  let open: SqliteConnection
  let commits: number
  const transact = () => createGroupedCommits((action) => {
    commits += 1
    try {
      return action(open)
    }
    catch (cause) {
      throw sqliteProblem(cause) ?? cause
    }
  })
  const insert = (id: number, size = 1) => function* (): Steps<number> {
    yield CompiledQuery.raw('insert into words (id, text) values (?, zeroblob(?))', [id, size])
    return id
  }
  const count = (): unknown => open.database.prepare('select count(*) from words').pluck().get()

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'commits-'))
    open = connect(join(folder, 'words.sqlite'), false, 100)
    open.database.exec('create table words (id integer primary key, text blob)')
    commits = 0
  })
  afterEach(() => {
    open.database.close()
    rmSync(folder, { recursive: true })
  })

  it('works with a log and keys, and overwrites what is deleted', () => {
    expect(['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete'].map(name => open.database.pragma(name, { simple: true }))).toEqual(['wal', 1, 1, 1])
  })

  it('answers nobody before the disk has it, and makes one commit of what comes meanwhile', async () => {
    const disk: (() => void)[] = []
    const told: number[] = []
    const run = createGroupedCommits(action => action({ ...open, durable: () => new Promise(resolve => disk.push(resolve)) }))
    const tell = (id: number): void => { void run(insert(id)).then(() => told.push(id)) }
    tell(1)
    await expect.poll(() => disk.length).toBe(1)
    tell(2)
    tell(3)
    await new Promise(resolve => setTimeout(resolve, 50))
    expect([told, disk.length]).toEqual([[], 1])
    disk[0]?.()
    await expect.poll(() => disk.length).toBe(2)
    expect([told, count()]).toEqual([[1], 3])
    disk[1]?.()
    await run.idle()
    expect(told).toEqual([1, 2, 3])
  })

  it('confirms nothing that the disk did not take', async () => {
    const run = createGroupedCommits(action => action({ ...open, durable: () => Promise.reject(new StorageError('unreachable')) }))
    await expect(run(insert(1))).rejects.toMatchObject({ problem: 'unreachable' })
  })

  it('commits together what comes in one turn', async () => {
    const run = transact()
    expect(await Promise.all(Array.from({ length: 100 }, (_, id) => run(insert(id))))).toHaveLength(100)
    expect([commits, count()]).toEqual([1, 100])
  })

  it('takes back the one that throws, and nothing else', async () => {
    const run = transact()
    const outcomes = await Promise.allSettled([run(insert(1)), run(function* () {
      yield* insert(2)()
      throw new Error('no')
    }), run(insert(1)), run(insert(3))])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    expect(count()).toBe(2)
  })

  it('says full when there is no room, keeps what was confirmed, and goes on once there is', async () => {
    const run = transact()
    await run(insert(1))
    const pages = Number(open.database.pragma('page_count', { simple: true }))
    open.database.pragma(`max_page_count = ${pages + 2}`)
    await expect(run(insert(2, 1_000_000))).rejects.toMatchObject({ problem: 'full' })
    expect(count()).toBe(1)
    open.database.pragma('max_page_count = 100000')
    await run(insert(2, 1_000_000))
    expect(count()).toBe(2)
  })
})
