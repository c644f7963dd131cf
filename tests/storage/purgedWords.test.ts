import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createCityPlace, type CityPlace } from '../city/cityPlace.ts'
import { newSubmission, sampleCall, sampleEvent, sha256, spring } from './samples.ts'
import { createDatabase } from './startPostgres.ts'

/** Nobody's: words that stand nowhere else. */
const [ended, corrected, coming, withdrawn] = ['見本氏名終わり', '見本氏名訂正前', '見本氏名これから', '見本の意見取下げ'].map(word => word + randomBytes(4).toString('hex')) as [string, string, string, string]
const green = { kind: 'publicComment', id: 'green', version: 1 } as const
const nameOf = (name: string): string => JSON.stringify({ name })

/** In the files of a PostgreSQL, read byte by byte, by a role that owns its database and is nothing more. */
describe('words that were purged from PostgreSQL', () => {
  let admin: pg.Client
  let place: CityPlace
  let [data, tables] = ['', '']

  beforeAll(async () => {
    const address = await createDatabase(inject('postgresAddress'))
    const [role, password] = [`city_${randomBytes(8).toString('hex')}`, randomBytes(16).toString('hex')]
    admin = new pg.Client({ connectionString: address })
    await admin.connect()
    // From the start: a segment that was taken to be used again before would keep its words until it is.
    await admin.query('ALTER SYSTEM SET wal_recycle = off')
    await admin.query('SELECT pg_reload_conf()')
    await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD '${password}'`)
    await admin.query(`ALTER DATABASE ${new URL(address).pathname.slice(1)} OWNER TO ${role}`)
    const { rows: [found] } = await admin.query<{ data: string, oid: string }>('SELECT current_setting(\'data_directory\') AS data, oid::text FROM pg_database WHERE datname = current_database()')
    data = found?.data ?? ''
    tables = join(data, 'base', found?.oid ?? '')
    place = await createCityPlace(Object.assign(new URL(address), { username: role, password }).href)

    const { publications, submissions } = place.storage
    await publications.publish({ kind: 'call', id: 'green', version: 1, publishedAt: spring, document: sampleCall() })
    await publications.publish({ kind: 'event', id: 'walk', version: 1, publishedAt: spring, document: sampleEvent(1, { time: { startsOn: '2030-05-10', endsOn: '2030-05-10' } }) })
    const [before, taken] = [newSubmission({ form: green, personal: nameOf(corrected) }), newSubmission({ form: green, content: withdrawn })]
    const amends = ({ sealed }: typeof before) => ({ id: sealed.id, secretHash: sha256('secret') })
    for (const each of [
      before, taken, newSubmission({ form: green, personal: nameOf(ended), amends: amends(before) }), newSubmission({ form: green, kind: 'withdrawal', amends: amends(taken) }),
      newSubmission({ form: { kind: 'eventRegistration', id: 'walk', version: 1 }, personal: nameOf(coming), people: 1 }),
    ]) expect(await submissions.accept(each)).toMatchObject({ kind: 'stored' })
    // What PostgreSQL does by itself from time to time.
    await admin.query('ANALYZE submissions')
    await admin.query('CHECKPOINT')
    place.now = '2026-12-01T00:00:00.000Z'
  })
  afterAll(async () => {
    await admin.query('ALTER SYSTEM RESET wal_recycle')
    await admin.query('SELECT pg_reload_conf()')
    await place.remove()
    await admin.end()
  })

  /** The words that stand in a file of a folder. Others' files come and go meanwhile. */
  const wordsIn = (folder: string): readonly string[] => {
    const bytes = readdirSync(folder).map(name => bytesOf(join(folder, name)))
    return [ended, corrected, coming, withdrawn].filter(word => bytes.some(each => each.includes(word)))
  }
  const purge = () => place.run('purge', '90')

  it('are told as left behind while a transaction may still read them', async () => {
    expect(wordsIn(tables)).toEqual([ended, corrected, coming, withdrawn])
    await admin.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
    await admin.query('SELECT value FROM revision')
    const { lines, errors } = await purge()
    await admin.query('COMMIT')
    expect([lines, errors]).toEqual([['パブリックコメント green: 2件の個人情報を消しました。', expect.stringContaining('もう一度 purge を実行すると')], []])
    expect(wordsIn(tables)).toContain(ended)
  })

  it('are told as left behind while a backup reads the tables, and whoever sends meanwhile is through before it ends', async () => {
    await admin.query('BEGIN')
    await admin.query('LOCK TABLE submissions IN ACCESS SHARE MODE')
    const [{ lines }, sent] = await Promise.all([purge(), place.storage.submissions.accept(newSubmission({ form: green }))])
    await admin.query('COMMIT')
    expect(sent).toMatchObject({ kind: 'stored' })
    expect(lines).toContainEqual(expect.stringContaining('もう一度 purge を実行すると'))
    expect(wordsIn(tables)).toContain(ended)
  })

  it('are in no file of the tables afterwards, withdrawn texts neither, and what is not due stays', async () => {
    expect(await purge()).toMatchObject({ lines: ['期限の過ぎた個人情報はありません。'], errors: [] })
    // What is not due was written anew, and is seen in the files once they are written back.
    await admin.query('CHECKPOINT')
    expect(wordsIn(tables)).toEqual([coming])
    expect(await place.storage.submissions.countPersonal({ kind: 'eventRegistration', id: 'walk' }, place.now)).toBe(1)
  })

  it('are in no log either where segments are not used again, once the log has gone on', async () => {
    const log = join(data, 'pg_wal')
    await expect.poll(async () => {
      await admin.query('SELECT pg_switch_wal()')
      await admin.query('CHECKPOINT')
      return wordsIn(log)
    }).toEqual([])
  })
})

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  }
  catch {
    return Buffer.alloc(0)
  }
}
