import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCity, type CityOutcome } from '../../src/city/runCity.ts'
import { openStorage, sqliteFile } from '../../src/storage/openStorage.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { sampleCall, sampleEvent, sampleSurvey } from '../storage/samples.ts'
import { comment, post, registration, response, secret, sha256, withdrawal, type Posted } from './postedSubmission.ts'
import { createTestCity, type TestCity } from './testCity.ts'

const day = 24 * 60 * 60_000
const now = Date.now()
const at = (days: number): string => new Date(now + days * day).toISOString()
const window = { opensAt: at(-1), closesAt: at(1), rule: 'received-by' } as const
const fields = [{ name: 'name', label: '氏名', isRequired: true }, { name: 'address', label: '住所', isRequired: true }, { name: 'contact', label: '連絡先', isRequired: true }] as const

/** Nobody's: words that stand nowhere else, one in every field in which a person may say who they are. */
const personal = (of: string) => ({ name: `見本氏名${of}`, address: `見本住所${of}`, contact: `mihon-${of}@example.jp` })
const wordsOf = (of: string): readonly string[] => Object.values(personal(of))
const opinion = '見本の意見そのもの'

/** Against the real server in a process of its own, whose log and files are read byte by byte. */
describe('words planted in every personal field', () => {
  let city: TestCity
  let storage: Storage
  let child: ChildProcess
  let origin: string
  let log = ''
  const answers: string[] = []

  const ask = async (path: string, init: RequestInit = {}): Promise<number> => {
    const answer = await fetch(new URL(path, origin), init)
    if (answer.status >= 400) answers.push(await answer.text())
    return answer.status
  }
  const put = ({ id, body }: { id: string, body: unknown }, headers = {}): Promise<number> =>
    ask(`/api/submissions/${id}`, { method: 'PUT', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) })
  const run = (days: number, ...args: readonly string[]): Promise<CityOutcome> => runCity(args, {
    now: at(days), directory: city.root, randomBytes: count => new Uint8Array(count), storage: () => Promise.resolve(storage),
    cityDir: () => city.cityDir, output: (text) => { output.push(text); return Promise.resolve() },
  })
  const output: string[] = []
  /** The files below a folder in which one of the words stands. */
  const filesWith = (words: readonly string[], folder = city.dataDir): readonly string[] => readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .filter((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name))
      return words.some(word => bytes.includes(word))
    })
    .map(({ name }) => name)

  const sent: Posted[] = [
    post(comment, { personal: personal('募集') }),
    post({ ...comment, remarks: [{ text: `訂正前。${opinion}` }] } as typeof comment, { personal: personal('訂正前') }),
    post(registration(2), { personal: personal('催し') }),
    post({ format: 1, kind: 'proposal', subject: '見本', text: opinion, wantsReply: true }, { personal: personal('提案') }),
    post(comment, { personal: personal('取下げ') }),
  ]
  const everyWord = ['募集', '訂正前', '訂正後', '催し', '提案', '取下げ', '誤り'].flatMap(wordsOf)

  beforeAll(async () => {
    city = createTestCity()
    mkdirSync(city.dataDir, { recursive: true })
    storage = await openStorage(city)
    const { publications } = storage
    await publications.publish({ kind: 'survey', id: 'park', version: 1, publishedAt: at(-1), document: sampleSurvey(1, { window }) })
    await publications.publish({ kind: 'call', id: 'green', version: 1, publishedAt: at(-1), document: sampleCall(1, { window, personalFields: fields }) })
    await publications.publish({ kind: 'event', id: 'walk', version: 1, publishedAt: at(-1), document: sampleEvent(1, { registration: { window, capacity: 5, largestGroup: 5, personalFields: fields } }) })
    await publications.publish({ kind: 'proposals', id: 'proposals', version: 1, publishedAt: at(-1), document: { version: 1, contactFields: fields, explanation: '見本です。', isSample: true } })
    child = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
      env: { ...process.env, PORT: '0', HOST: '127.0.0.1', CITY_DIR: city.cityDir, DATA_DIR: city.dataDir, APP_DIR: city.appDir, LOG_LEVEL: 'debug', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stderr?.on('data', (part) => { log += String(part) })
    origin = await new Promise<string>((resolve) => {
      child.stdout?.on('data', (part) => {
        log += String(part)
        const url = /みんなの計画: (\S+)/.exec(log)?.[1]
        if (url !== undefined) resolve(url)
      })
    })
    for (const each of sent) expect(await put(each)).toBe(201)
    const [, before, , , takenBack] = sent
    if (!before || !takenBack) throw new Error('nothing was sent')
    expect(await put(post(comment, { personal: personal('訂正後'), amends: { id: before.id, secret } }))).toBe(201)
    expect(await put(post(withdrawal, { form: takenBack.body.form, amends: { id: takenBack.id, secret } }))).toBe(201)
    expect(await put(post(response(opinion)))).toBe(201)
  })
  afterAll(async () => {
    child.kill('SIGKILL')
    await storage.close()
    city.remove()
  })

  it('stand in no answer to a request that goes wrong, and in no log', async () => {
    const [{ id, body }] = sent as [Posted]
    const wrong = post(comment, { personal: personal('誤り') })
    const words = encodeURIComponent(wordsOf('誤り').join(' '))
    const refusals = [
      put({ id, body: post(comment, { personal: personal('誤り') }).body }),
      put({ ...wrong, body: { ...wrong.body, hash: sha256('x') } }),
      put({ ...wrong, body: JSON.stringify(wrong.body).slice(0, -9) }),
      put({ ...wrong, body: { ...wrong.body, name: wordsOf('誤り')[0] } }),
      put({ ...wrong, body: { ...wrong.body, form: { ...wrong.body.form, id: wordsOf('誤り')[0] } } }),
      put(post(comment, { personal: { ...personal('誤り'), [`x${'y'.repeat(10)}`]: '見本氏名誤り' } })),
      put(post(comment, { personal: { name: '見本氏名誤り' } })),
      put({ ...wrong, body: { ...wrong.body, content: `見本氏名誤り${'x'.repeat(300_000)}` } }),
      put(wrong, { 'content-type': 'text/plain' }),
      put({ ...wrong, body: { ...wrong.body, sealedAt: '見本氏名誤り' } }),
      ask(`/api/receipts/${words}?name=${words}`), ask(`/${words}`), ask(`/data/${words}`), ask(`/files/${words}`), ask(`/plan?q=${words}`, { method: 'POST', body: words }),
      ask(`/api/submissions/${id}`, { headers: { 'authorization': 'Receipt mihon-誤り@example.jp'.replace(/[^\x20-\x7e]/g, ''), 'x-name': words } }),
    ]
    for (const status of await Promise.all(refusals)) expect(status).toBeGreaterThanOrEqual(400)
    expect(body.personal).toContain('見本氏名募集')
    expect(answers.length).toBe(refusals.length)
    for (const word of [...everyWord, opinion, encodeURIComponent('見本氏名誤り')]) expect(answers.join('\n')).not.toContain(word)
  })

  it('stand in no log when storage breaks', async () => {
    const lock = new Database(join(city.dataDir, sqliteFile))
    lock.exec('BEGIN EXCLUSIVE')
    expect(await put(post(comment, { personal: personal('誤り') }))).toBe(503)
    lock.exec('ROLLBACK')
    lock.close()
    await expect.poll(() => log).toContain('"msg":"storage failed"')
    for (const word of [...everyWord, opinion, encodeURIComponent('見本氏名誤り'), '127.0.0.1', '::1', secret]) expect(log.replaceAll(new URL(origin).host, '')).not.toContain(word)
  })

  it('stand nowhere but in the database, and in exports only when asked for', async () => {
    expect(filesWith(everyWord).map(name => name.replace(sqliteFile, 'database')).sort()).toEqual(expect.arrayContaining(['database-wal']))
    expect(filesWith(everyWord, join(city.dataDir, 'published'))).toEqual([])
    for (const format of ['csv', 'json']) for (const id of ['green', 'walk', 'proposals']) await run(0, 'responses', 'export', id, '--format', format, '--all')
    expect(output.join('')).toContain(opinion)
    for (const word of everyWord) expect(output.join('')).not.toContain(word)
    await run(0, 'responses', 'export', 'green', '--with-personal')
    expect(output.join('')).toContain('見本氏名募集')
  })

  it('are kept until their time is over, and are then in no file that is written, while the server goes on', async () => {
    await storage.settle()
    expect(filesWith(wordsOf('取下げ'))).toEqual([])
    expect((await run(90, 'purge', '90')).lines).toEqual(['期限の過ぎた個人情報はありません。'])
    expect((await run(100, 'purge', '90', '--dry-run')).lines).toEqual(['パブリックコメント green: 3件の個人情報があります。', '催し walk: 1件の個人情報があります。', 'わたしの提案 proposals: 1件の個人情報があります。'])
    expect(filesWith(everyWord)).toEqual([sqliteFile])
    const { lines, errors } = await run(100, 'purge', '90')
    expect([lines.slice(0, 3), errors]).toEqual([['パブリックコメント green: 3件の個人情報を消しました。', '催し walk: 1件の個人情報を消しました。', 'わたしの提案 proposals: 1件の個人情報を消しました。'], []])
    await expect.poll(() => storage.settle()).toBe(true)
    expect(filesWith(everyWord)).toEqual([])
    // What was said stays, and the receipt too: the very same sending is known.
    const [first] = sent as [Posted]
    expect(await storage.submissions.find(first.id)).toMatchObject({ content: first.body.content })
    expect(await put(first)).toBe(200)
    expect(filesWith(everyWord)).toEqual([])
  })

  it('are in no backup past its time', async () => {
    const folder = join(city.root, 'backups')
    mkdirSync(folder)
    const copies = new Database(join(city.dataDir, sqliteFile))
    for (const name of ['old.sqlite', 'new.sqlite', sqliteFile]) copies.prepare('VACUUM INTO ?').run(join(folder, name))
    copies.close()
    for (const name of ['old.sqlite', sqliteFile]) utimesSync(join(folder, name), new Date(at(-10)), new Date(at(-10)))
    expect((await run(90, 'purge', '90', '--backups', 'backups', '--dry-run')).lines).toContain('old.sqlite: 控えを消します。')
    expect((await run(90, 'purge', '90', '--backups', 'backups')).lines).toContain('old.sqlite: 控えを消しました。')
    expect(readdirSync(folder).sort()).toEqual([sqliteFile, 'new.sqlite'].sort())
    expect((await run(90, 'purge', '90', '--backups', 'nowhere')).errors.join()).toContain('控えのフォルダーを読めません(ENOENT)')
    expect((await run(90, 'purge', 'x')).errors.join()).toContain('日数は')
  })

  it('are not left behind when the server ends', async () => {
    child.kill('SIGTERM')
    await once(child, 'exit')
    expect(filesWith(everyWord)).toEqual([])
  })
})
