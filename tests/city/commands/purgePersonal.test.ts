import { copyFileSync, existsSync, mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sqliteFile } from '../../../src/storage/openStorage.ts'
import { createCityPlace, type CityPlace } from '../cityPlace.ts'

const longAgo = new Date('2026-01-01T00:00:00.000Z')
const recent = new Date('2026-06-09T00:00:00.000Z')

describe('purge', () => {
  let place: CityPlace
  let folder: string
  beforeEach(async () => {
    place = await createCityPlace()
    folder = join(place.directory, '控え')
    mkdirSync(folder)
    place.write('p.yaml', '説明: 見本です。\n担当課: 見本課\n連絡先の項目:\n  - 氏名\n')
    await place.run('proposals', 'open', 'p.yaml')
    await place.send({ form: { kind: 'proposal', id: 'proposals', version: 1 }, content: { format: 1, kind: 'proposal', subject: '見本', text: '本文', wantsReply: true }, personal: { name: '見本 花子' }, receivedAt: longAgo.toISOString() })
  })
  afterEach(() => place.remove())

  const at = (name: string): string => join(folder, name)
  const writtenAt = (name: string, time: Date): void => utimesSync(at(name), time, time)
  const personalLeft = async (): Promise<boolean> => (await place.run('purge', '90', '--dry-run')).lines.join().includes('個人情報があります')

  const young = 'young.sqlite.3f2b8c1a-0d4e-4f6a-9b7c-5e8d1a2b3c4d.tmp'
  const stopped = ['stopped.sqlite.3f2b8c1a-0d4e-4f6a-9b7c-5e8d1a2b3c4d.tmp', 'stopped.sqlite.3f2b8c1a-0d4e-4f6a-9b7c-5e8d1a2b3c4d.tmp-journal']

  it('takes away old backups only, and names what it did not know', async () => {
    for (const name of ['old.sqlite', 'new.sqlite', 'logged.sqlite', sqliteFile]) expect(await place.run('backup', `控え/${name}`)).toMatchObject({ code: 0 })
    const foreign = new Database(at('other.sqlite'))
    foreign.exec('create table schema_version (version integer); create table photos (name text)')
    foreign.close()
    copyFileSync(at('old.sqlite'), join(place.directory, 'elsewhere.sqlite'))
    copyFileSync(at('old.sqlite'), at('log-of-its-own.sqlite'))
    const copied = new Database(at('log-of-its-own.sqlite'))
    copied.pragma('journal_mode = WAL')
    copied.close()
    writeFileSync(at('logged.sqlite-wal'), '見本')
    writeFileSync(at('damaged.sqlite'), `SQLite format 3\0\0\0${'\u0001'.repeat(5_000)}`)
    writeFileSync(at('memo.txt'), '見本')
    writeFileSync(at('empty.sqlite'), '')
    mkdirSync(at('folder'))
    symlinkSync(join(place.directory, 'elsewhere.sqlite'), at('link.sqlite'))
    symlinkSync('/nowhere/at/all', at('dangling'))
    for (const name of [...stopped, young]) writeFileSync(at(name), '見本')
    for (const name of readdirSync(folder)) if (!['dangling', 'link.sqlite'].includes(name)) writtenAt(name, longAgo)
    writtenAt('new.sqlite', recent)
    utimesSync(at(young), new Date(Date.parse(place.now) - 3_600_000), new Date(Date.parse(place.now) - 3_600_000))
    utimesSync(join(place.directory, 'elsewhere.sqlite'), longAgo, longAgo)

    const others = ['damaged.sqlite', 'dangling', 'empty.sqlite', 'folder', 'link.sqlite', 'log-of-its-own.sqlite', 'logged.sqlite', 'logged.sqlite-wal', 'memo.txt', sqliteFile, 'other.sqlite', young]
    const before = readdirSync(folder).sort()
    expect(await place.run('purge', '90', '--backups', '控え', '--dry-run')).toEqual({ code: 0, errors: [], lines: [
      'わたしの提案 proposals: 1件の個人情報があります。', 'old.sqlite: 控えを消します。', ...stopped.map(name => `${name}: 書きかけの控えを消します。`), ...others.map(name => `${name}: 控えと分からないので、残します。`),
    ] })
    expect(readdirSync(folder).sort()).toEqual(before)

    const { code, lines } = await place.run('purge', '90', '--backups', '控え')
    expect([code, lines[0], lines.slice(-3 - others.length)]).toEqual([0, 'わたしの提案 proposals: 1件の個人情報を消しました。', [
      'old.sqlite: 控えを消しました。', ...stopped.map(name => `${name}: 書きかけの控えを消しました。`), ...others.map(name => `${name}: 控えと分からないので、残しました。`),
    ]])
    expect(readdirSync(folder).sort()).toEqual(before.filter(name => name !== 'old.sqlite' && !stopped.includes(name)))
    expect([existsSync(join(place.directory, 'elsewhere.sqlite')), await personalLeft()]).toEqual([true, false])
  })

  it.each([['a folder that is not there', 'nai'], ['a file', 'p.yaml']])('does nothing where the backups are said to be in %s', async (_case, name) => {
    const { code, lines, errors } = await place.run('purge', '90', '--backups', name)
    expect([code, lines, errors.join()]).toEqual([1, [], expect.stringMatching(/^控えのフォルダーを読めません\(E[A-Z]+\)。$/)])
    expect(await personalLeft()).toBe(true)
  })

  it('knows a backup of the schema as it was first', async () => {
    await place.run('backup', '控え/old.sqlite')
    const first = new Database(at('old.sqlite'))
    first.exec('update schema_version set version = 1; drop table erased')
    first.close()
    writtenAt('old.sqlite', longAgo)
    expect((await place.run('purge', '90', '--backups', '控え')).lines).toContain('old.sqlite: 控えを消しました。')
  })
})
