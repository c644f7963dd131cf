import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addSamplesAtFirst } from '../../src/city/samples/addSamples.ts'
import { openStorage } from '../../src/storage/openStorage.ts'
import { createCityPlace, type CityPlace } from '../city/cityPlace.ts'
import { databases, type TestDatabase } from './testDatabases.ts'

const survey = join(import.meta.dirname, '..', 'city', 'fixtures', 'survey')
const call = `ID: midori
案件名: 見本の計画
趣旨・背景: 見本です。
募集開始: 2026-06-01
募集終了: 2026-06-30
対象者: 見本市に住む人
個人情報: [氏名]
結果公表予定: 8月ごろ
問い合わせ先:
  担当課: 見本課
案: draft.md
`
const resultOf = (number: string) => `人数: 1
件数: 1
結果: 案のとおり決定
区分:
  - 記号: A
    意味: 案と同様
回答:
  - 意見No: 1
    意見の概要: 見本の意見
    区分: A
    市の考え方: 見本の回答
    受付番号: ${number}
`

describe.each(databases)('city commands on $name', ({ create, newAddress }) => {
  let database: TestDatabase
  let place: CityPlace
  beforeEach(async () => {
    database = await create()
    place = await createCityPlace(database.databaseUrl)
  })
  afterEach(async () => {
    await place.remove()
    database.remove()
  })

  it('put samples into a new storage once, when two servers start on it at once', async () => {
    const other = await openStorage(database.databaseUrl === undefined ? { dataDir: place.directory } : database)
    try {
      const added = await Promise.all([place.storage, other].map(storage => addSamplesAtFirst(storage, '2026-06-01T00:00:00.000Z')))
      // Who looks once the other has published it all the same finds nothing to change.
      expect(added).toContain(true)
      const versions = (await Promise.all((['survey', 'call', 'event', 'proposals'] as const).map(kind => other.publications.list(kind)))).flat().map(({ version }) => version)
      expect(versions.length).toBeGreaterThan(5)
      expect(new Set(versions)).toEqual(new Set([1]))
    }
    finally {
      await other.close()
    }
  })

  it('export every answer of a survey once, across pages and equal instants, and publish its tally', async () => {
    const many = 1_203
    expect((await place.run('survey', 'import', survey, '--id', 'ishiki', '--opens', '2026-06-01', '--closes', '2026-06-30')).errors).toEqual([])
    const send = (index: number): Promise<string> => place.send({
      form: { kind: 'surveyResponse', id: 'ishiki', version: 1 }, isLate: index === 0,
      content: { format: 1, kind: 'surveyResponse', language: 'ja', finishedAt: '2026-06-10T00:00:00.000Z', answers: index % 3 === 0 ? { area: 'north', opinion: `=${index}` } : { area: 'south', ways: ['a'] } },
    })
    const numbers: string[] = []
    // All at once, the last would wait longer for a connection than it may.
    while (numbers.length < many) numbers.push(...await Promise.all(Array.from({ length: Math.min(10, many - numbers.length) }, (_, index) => send(numbers.length + index))))
    expect((await place.run('responses', 'export', 'ishiki', '--out', 'out.csv')).errors).toEqual([])
    const [head = '', ...rows] = place.read('out.csv').trimEnd().split('\r\n')
    expect(head).toContain('受付番号,受付日時,期限後')
    expect(rows.map(row => row.split(',')[0]).sort()).toEqual([...numbers].sort())
    expect(rows.filter(row => row.endsWith(',\'=3'))).toHaveLength(1)
    await place.run('responses', 'export', 'ishiki', '--format', 'json', '--out', 'out.json')
    expect(JSON.parse(place.read('out.json'))).toHaveLength(many)

    place.now = '2026-07-05T00:00:00.000Z'
    expect((await place.run('results', 'publish', 'ishiki')).lines[0]).toContain(`回答${many - 1}件`)
    const result = await place.storage.results.latest('survey', 'ishiki')
    expect(result?.questions[0]?.choices.map(({ name, count }) => [name, count])).toEqual([['north', 400], ['south', 802], ['other', 0]])
    await place.run('results', 'publish', 'ishiki', '--with-late')
    expect(await place.storage.results.latest('survey', 'ishiki')).toMatchObject({ responses: many })
  })

  it('export remarks with what is personal only when asked, and publish the answers to them', async () => {
    place.write('call.yaml', call)
    place.write('draft.md', '# 見本の計画\n\n本文\n')
    expect((await place.run('call', 'import', 'call.yaml')).errors).toEqual([])
    const number = await place.send({
      form: { kind: 'publicComment', id: 'midori', version: 1 }, personal: { name: '見本 花子' },
      content: { format: 1, kind: 'publicComment', remarks: [{ text: '見本の意見です。' }] },
    })
    await place.run('responses', 'export', 'midori', '--out', 'plain.csv')
    expect(place.read('plain.csv')).toContain('見本の意見です。')
    expect(place.read('plain.csv')).not.toContain('見本 花子')
    await place.run('responses', 'export', 'midori', '--with-personal', '--out', 'all.csv')
    expect(place.read('all.csv')).toContain('見本 花子')

    place.now = '2026-07-05T00:00:00.000Z'
    place.write('result.yaml', resultOf('K7QM-2F8D-X0RT'))
    expect((await place.run('results', 'publish', 'midori', '--file', 'result.yaml')).code).toBe(1)
    expect(await place.storage.results.latest('call', 'midori')).toBeUndefined()
    place.write('result.yaml', resultOf(number))
    expect((await place.run('results', 'publish', 'midori', '--file', 'result.yaml')).errors).toEqual([])
    const result = await place.storage.results.latest('call', 'midori')
    expect(result).toMatchObject({ people: 1, responses: [{ category: 'A', response: '見本の回答' }] })
    expect(JSON.stringify(result)).not.toContain(number)
  })

  it('import events, and take back what the list no longer has', async () => {
    place.write('events.csv', 'ID,イベント名,開始日\na1,見本の会,2026-08-04\na2,見本の会2,2026-08-05\n')
    await place.run('events', 'import', 'events.csv')
    place.write('events.csv', 'ID,イベント名,開始日\na1,見本の会(新),2026-08-04\n')
    expect((await place.run('events', 'import', 'events.csv', '--remove')).errors).toEqual([])
    expect((await place.storage.publications.list('event')).map(({ id, version, state }) => [id, version, state.withdrawn !== undefined])).toEqual([['a1', 2, false], ['a2', 1, true]])
  })

  it('write a backup and restore it, and say why they do not where something is there already', async () => {
    place.write('events.csv', 'ID,イベント名,開始日\na1,見本の会,2026-08-04\n')
    await place.run('events', 'import', 'events.csv')
    await place.send({ form: { kind: 'surveyResponse', id: 'ishiki', version: 1 }, content: { format: 1, kind: 'surveyResponse', language: 'ja', finishedAt: '2026-06-10T00:00:00.000Z', answers: {} } })
    expect(await place.run('backup', 'out.sqlite')).toMatchObject({ code: 0, errors: [] })
    expect(await place.run('backup', 'out.sqlite')).toMatchObject({ code: 1, errors: ['out.sqlite は、もうあります。ほかの名前にしてください。'] })
    const backup = join(place.directory, 'out.sqlite')
    expect(await place.run('restore', backup)).toMatchObject({ code: 1, lines: [], errors: [expect.stringContaining('保存先は空ではありません')] })

    const other = await createCityPlace(await newAddress())
    expect(await other.run('restore', 'nai.sqlite')).toMatchObject({ code: 1, lines: [], errors: ['nai.sqlite: 控えを読めません(ENOENT)。名前と、読む権限を確かめてください。'] })
    expect(await other.run('restore', backup)).toEqual({ code: 0, lines: [`${backup} を保存先に戻しました。`, expect.stringContaining('届いたもの1件') as unknown], errors: [] })
    expect((await other.run('list')).lines.join()).toContain('見本の会')
    await other.remove()
  })
})
