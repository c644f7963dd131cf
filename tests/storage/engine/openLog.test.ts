import { closeSync, fstatSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLog } from '../../../src/storage/engine/openLog.ts'

describe('openLog', () => {
  let folder: string
  let file: string
  let database: Database.Database
  const write = (word: string): unknown => database.prepare('insert into words values (?)').run(word)

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'log-'))
    file = join(folder, 'words.sqlite')
    database = new Database(file)
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = NORMAL')
    database.exec('create table words (text text)')
  })
  afterEach(() => {
    database.close()
    rmSync(folder, { recursive: true })
  })

  it('brings the file to the disk in which the commits are', async () => {
    const synced: number[] = []
    const log = openLog(database, (descriptor) => {
      synced.push(descriptor)
      return Promise.resolve()
    })
    write('ベンチ')
    await log.durable()
    const [descriptor = -1] = synced
    expect(readFileSync(descriptor).includes('ベンチ')).toBe(true)
    await log.durable()
    expect(synced).toEqual([descriptor, descriptor])
  })

  it('syncs a real file', async () => {
    write('木陰')
    await expect(openLog(database).durable()).resolves.toBeUndefined()
  })

  it('writes back to the database what a failing log may not hold, and confirms it then', async () => {
    let syncs = 0
    const log = openLog(database, () => {
      syncs += 1
      return syncs === 1 ? Promise.reject(new Error('EIO')) : Promise.resolve()
    })
    write('広場')
    await log.durable()
    expect([readFileSync(file).includes('広場'), statSync(`${file}-wal`).size]).toEqual([true, 0])
    write('池')
    await log.durable()
    expect(syncs).toBe(2)
  })

  it('confirms nothing after a failure until all is written back', async () => {
    let syncs = 0
    const log = openLog(database, () => {
      syncs += 1
      return Promise.reject(new Error('EIO'))
    })
    write('並木')
    const reader = new Database(file)
    database.pragma('busy_timeout = 10')
    reader.exec('BEGIN')
    reader.prepare('select * from words').all()
    write('小川')
    await expect(log.durable()).rejects.toMatchObject({ problem: 'unreachable' })
    await expect(log.durable()).rejects.toMatchObject({ problem: 'unreachable' })
    reader.close()
    await log.durable()
    expect([syncs, readFileSync(file).includes('小川')]).toEqual([1, true])
  })

  it('confirms nothing while the log cannot be opened', async () => {
    write('丘')
    renameSync(`${file}-wal`, `${file}-away`)
    const log = openLog(database)
    await expect(log.durable()).rejects.toMatchObject({ problem: 'unreachable' })
    renameSync(`${file}-away`, `${file}-wal`)
    await expect(log.durable()).resolves.toBeUndefined()
    log.close()
  })

  it('confirms nothing of a database that was closed meanwhile', async () => {
    let end: (() => void) | undefined
    const log = openLog(database, () => new Promise((resolve) => { end = resolve }))
    write('一')
    const first = log.durable()
    write('二')
    const second = log.durable()
    database.close()
    log.close()
    end?.()
    await expect(first).resolves.toBeUndefined()
    await expect(second).rejects.toMatchObject({ problem: 'unreachable' })
  })

  it('lets go of its file once, and of nobody else\'s, however often it is closed', async () => {
    const synced: number[] = []
    const log = openLog(database, (descriptor) => {
      synced.push(descriptor)
      return Promise.resolve()
    })
    await log.durable()
    database.close()
    log.close()
    await new Promise(setImmediate)
    const others = Array.from({ length: 50 }, () => openSync(file, 'r'))
    expect(others).toContain(synced[0])
    log.close()
    await new Promise(setImmediate)
    expect(others.filter(descriptor => fstatSync(descriptor).isFile())).toHaveLength(50)
    for (const descriptor of others) closeSync(descriptor)
  })
})
