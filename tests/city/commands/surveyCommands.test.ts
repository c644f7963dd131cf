import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/domain/survey/surveyResponse.ts'
import { sqliteFile } from '../../../src/storage/openStorage.ts'
import { createCityPlace, type CityPlace } from '../cityPlace.ts'

const folder = join(import.meta.dirname, '..', 'fixtures', 'survey')
const byteOrderMark = '\uFEFF'

describe('survey commands', () => {
  let place: CityPlace
  beforeEach(async () => { place = await createCityPlace() })
  afterEach(() => place.remove())

  const importSurvey = (...more: readonly string[]) => place.run('survey', 'import', folder, '--id', 'ishiki', '--opens', '2026-06-01', '--closes', '2026-06-30', ...more)
  const answer = (answers: Answers, isLate = false) => place.send({
    form: { kind: 'surveyResponse', id: 'ishiki', version: 1 }, isLate,
    content: { format: 1, kind: 'surveyResponse', language: 'ja', finishedAt: '2026-06-10T00:00:00.000Z', answers },
  })

  it('publishes a survey with its window, and makes a new version of a change', async () => {
    expect((await importSurvey()).lines).toEqual([
      '公開しました: 見本のアンケート(ID ishiki)', '設問: 6。ページ: 1。言語: ja。', '受付: 令和8年(2026年)6月1日 0:00から令和8年(2026年)6月30日 23:59まで',
    ])
    expect((await importSurvey()).lines[0]).toContain('第1版のまま')
    expect((await importSurvey('--rule', '当日書き終わり', '--purpose', '見本')).lines[0]).toContain('第2版')
    expect((await place.storage.publications.latest('survey', 'ishiki'))?.document).toMatchObject({ form: { id: 'ishiki', version: 2 }, window: { rule: 'composed-by', graceHours: 72 }, purpose: '見本' })
  })

  it('takes the id of the form, in lower case, where none is given', async () => {
    for (const sheet of ['survey', 'choices']) place.write(`${sheet}.csv`, readFileSync(join(folder, `${sheet}.csv`)))
    const imported = (formId: string, ...more: readonly string[]) => {
      place.write('settings.csv', `form_title,form_id\n見本のアンケート,${formId}\n`)
      return place.run('survey', 'import', '.', '--opens', '2026-06-01', '--closes', '2026-06-30', ...more)
    }
    expect((await imported('Kurashi-2026')).lines[0]).toBe('公開しました: 見本のアンケート(ID kurashi-2026)')
    expect((await imported('kurashi-2026')).lines[0]).toContain('第1版のまま')
    const { code, errors } = await imported('暮らし_2026')
    expect([code, errors.join('\n')]).toEqual([1, expect.stringMatching(/シート「settings」 2行目「form_id」: form_id「暮らし_2026」はIDにできません.*--id/)])
    expect((await imported('暮らし_2026', '--id', 'kurashi')).lines[0]).toBe('公開しました: 見本のアンケート(ID kurashi)')
    expect((await imported('', '--id', 'kurashi')).lines[0]).toContain('第1版のまま')
  })

  it('tells faults of options and workbook together', async () => {
    const { code, errors } = await place.run('survey', 'import', 'nai', '--id', 'Ishiki', '--opens', 'きのう', '--closes', '2026-06-30', '--access', 'all')
    expect(code).toBe(1)
    for (const part of ['「--id」', '「--access」', '「--opens」', 'nai: ファイルを読めません']) expect(errors.join('\n')).toContain(part)
    expect((await place.run('survey', 'import', folder)).code).toBe(2)
    expect((await place.run('survey', 'import', folder, '--opens', '2026-06-01', '--closes', '2026-06-30')).lines[0]).toContain('(ID mihon)')
  })

  it('issues codes once, keeps only their hashes, and prints a sheet to cut', async () => {
    expect((await place.run('survey', 'codes', 'ishiki', '3')).errors.join()).toContain('ありません')
    await importSurvey()
    expect((await place.run('survey', 'codes', 'ishiki', '3')).errors.join()).toContain('--access codes')
    await importSurvey('--access', 'codes')
    const { lines } = await place.run('survey', 'codes', 'ishiki', '3', '--site', 'https://plan.example.jp/', '--sheet', 'sheet.html')
    expect(lines).toHaveLength(4)
    expect(lines.slice(1).every(line => /^([0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}),https:\/\/plan\.example\.jp\/surveys\/ishiki#code=\1$/.test(line))).toBe(true)
    expect(await place.storage.codes.count('ishiki')).toEqual({ issued: 3, unused: 3 })
    const hashes = lines.slice(1).map(line => createHash('sha256').update(line.slice(0, 14).replaceAll('-', '')).digest('hex'))
    const database = new Database(join(place.directory, sqliteFile))
    expect(database.prepare('SELECT hash FROM survey_codes').pluck().all().sort()).toEqual(hashes.sort())
    database.close()
    const sheet = place.read('sheet.html')
    expect(statSync(join(place.directory, 'sheet.html')).mode & 0o777).toBe(0o600)
    expect(sheet.match(/<svg/g)).toHaveLength(3)
    expect(sheet).not.toMatch(/<script|src=|@import/)
    expect((await place.run('survey', 'codes', 'ishiki', '3', '--sheet', 'x.html')).errors.join()).toContain('--site')
    expect((await place.run('survey', 'codes', 'ishiki', '0')).code).toBe(1)
  })

  it('exports a column for a question, 0 and 1 for choices, and nothing that a spreadsheet would run', async () => {
    await importSurvey()
    const number = await answer({ area: 'other', area_other: '=cmd|x', ways: ['b'], age: -5, order: ['b', 'a'], place: { latitude: 35.5, longitude: 139.1 }, opinion: '一行目\n"二行目",' })
    place.now = '2026-07-01T00:00:00.000Z'
    await answer({ area: 'north' }, true)
    expect((await place.run('responses', 'export', 'ishiki', '--out', 'out.csv')).errors).toEqual([])
    const [head, first, second] = place.read('out.csv').split('\r\n')
    expect(head).toBe(`${byteOrderMark}受付番号,受付日時,期限後,種類,状態,訂正元,版,area,area_other,ways/a,ways/b,age,order/a,order/b,place_latitude,place_longitude,opinion`)
    expect(first).toBe(`${number},2026-06-10 09:00:00,0,回答,received,,1,other,'=cmd|x,0,1,-5,2,1,35.5,139.1,"一行目 ""二行目"","`)
    expect(second).toMatch(/,1,回答,received,,1,north,,,,,,,,,$/)
    expect(place.read('out.csv.columns.csv')).toContain('area,見本の地区,north=北(見本);south=南(見本);other=その他')
  })

  it('exports JSON with the words as they were sealed', async () => {
    await importSurvey()
    await answer({ opinion: '=1\n2' })
    await place.run('responses', 'export', 'ishiki', '--format', 'json')
    expect(JSON.parse(place.output.join(''))).toMatchObject([{ kind: 'surveyResponse', content: { answers: { opinion: '=1\n2' } } }])
  })

  it('publishes a tally once the survey is over, without the late ones unless asked', async () => {
    await importSurvey()
    for (let index = 0; index < 12; index++) await answer({ area: index < 6 ? 'north' : 'south', ways: ['a'] })
    await answer({ area: 'north' }, true)
    expect((await place.run('results', 'publish', 'ishiki')).errors.join()).toContain('受付が終わっていません')
    place.now = '2026-07-05T00:00:00.000Z'
    expect((await place.run('results', 'publish', 'ishiki', '--population', '100')).errors.join()).toContain('両方を指定')
    expect((await place.run('results', 'publish', 'ishiki', '--population', '1,000', '--asked', '30', '--note', '見本')).lines[0]).toContain('回答12件')
    expect(await place.storage.results.latest('survey', 'ishiki')).toMatchObject({ responses: 12, sample: { population: 1000, asked: 30 }, note: '見本', publishedOn: '2026-07-05' })
    expect((await place.run('results', 'publish', 'ishiki', '--with-late')).lines[0]).toContain('回答13件')
  })

  it('waits with the tally for what was written in time and is still on its way', async () => {
    await importSurvey('--rule', '当日書き終わり', '--grace-hours', '24')
    place.now = '2026-07-01T10:00:00.000Z'
    expect((await place.run('results', 'publish', 'ishiki')).errors.join()).toContain('結果は、令和8年(2026年)7月1日 23:59を過ぎてから公表できます')
    place.now = '2026-07-01T15:00:00.000Z'
    expect((await place.run('results', 'publish', 'ishiki')).code).toBe(0)
  })

  it('publishes counts of a few only where that is asked for by name, and warns', async () => {
    await importSurvey()
    await answer({ area: 'north' })
    place.now = '2026-07-05T00:00:00.000Z'
    expect((await place.run('results', 'publish', 'ishiki', '--smallest', '1')).errors.join()).toContain('--show-small-counts も付けて')
    expect(await place.storage.results.latest('survey', 'ishiki')).toBeUndefined()
    expect((await place.run('results', 'publish', 'ishiki', '--smallest', '1', '--show-small-counts')).lines.join()).toContain('注意: 5件より少ない件数も公表しました')
    expect((await place.run('results', 'publish', 'ishiki', '--smallest', '10')).lines.join()).not.toContain('注意')
    expect((await place.run('results', 'publish', 'ishiki')).lines).toEqual([
      'アンケート「ishiki」の結果を公表しました。回答は5件未満、設問6。',
      '回答が5件より少ないため、どの設問の結果も公表していません(回答数は「5人未満」と示します)。',
    ])
    expect(await place.storage.results.latest('survey', 'ishiki')).not.toHaveProperty('responses')
  })

  it('reopens with a new end, or not at all', async () => {
    await importSurvey()
    await place.run('close', 'ishiki')
    const before = [await place.storage.publications.latest('survey', 'ishiki'), await place.storage.revision()]
    const database = new Database(join(place.directory, sqliteFile))
    database.exec('CREATE TRIGGER broken BEFORE INSERT ON publications BEGIN SELECT RAISE(ABORT, \'broken\'); END')
    await expect(place.run('reopen', 'ishiki', '--closes', '2026-07-31')).rejects.toThrow('broken')
    expect([await place.storage.publications.latest('survey', 'ishiki'), await place.storage.revision()]).toEqual(before)
    database.exec('DROP TRIGGER broken')
    database.close()
    expect((await place.run('reopen', 'ishiki', '--closes', '2026-07-31')).code).toBe(0)
    expect(await place.storage.publications.latest('survey', 'ishiki')).toMatchObject({ version: 2, state: {}, document: { window: { closesAt: '2026-07-31T14:59:59.999Z' } } })
  })

  it('warns who reopens a survey that its published results stay in sight', async () => {
    await importSurvey()
    place.now = '2026-07-05T00:00:00.000Z'
    await place.run('results', 'publish', 'ishiki')
    expect((await place.run('reopen', 'ishiki', '--closes', '2026-07-31')).lines.join()).toContain('公表した結果は、受付のあいだも見えています')
  })

  it('exports and tallies answers to an earlier version as they were asked', async () => {
    for (const sheet of ['choices', 'settings']) place.write(`${sheet}.csv`, readFileSync(join(folder, `${sheet}.csv`)))
    const survey = readFileSync(join(folder, 'survey.csv'), 'utf8')
    const imported = async (rows: string) => {
      place.write('survey.csv', rows)
      return (await place.run('survey', 'import', '.', '--id', 'ishiki', '--opens', '2026-06-01', '--closes', '2026-06-30')).errors
    }
    expect(await imported(survey)).toEqual([])
    for (let index = 0; index < 6; index++) await answer({ age: 30 })
    expect(await imported(survey.replace(/^integer,age/m, 'text,age'))).toEqual([])
    await place.run('responses', 'export', 'ishiki', '--out', 'out.csv')
    const [head, first] = place.read('out.csv').split('\r\n').map(line => line.split(','))
    expect(first?.[head?.indexOf('age(版1)') ?? -1]).toBe('30')
    place.now = '2026-07-05T00:00:00.000Z'
    await place.run('results', 'publish', 'ishiki')
    const { questions = [] } = await place.storage.results.latest('survey', 'ishiki') ?? {}
    expect(questions.filter(({ name }) => name.startsWith('age')).map(({ name, asked, mean }) => [name, asked, mean])).toEqual([['age', 0, undefined], ['age(版1)', 6, 30]])
  })

  it('lists what is published, with what came in', async () => {
    expect((await place.run('list')).lines).toEqual(['公開しているものはありません。'])
    await importSurvey('--access', 'codes')
    await answer({ area: 'north' }, true)
    expect((await place.run('list')).lines).toEqual([
      'アンケート ishiki 第1版: 見本のアンケート', '  受付中。令和8年(2026年)6月1日 0:00から令和8年(2026年)6月30日 23:59まで', '  受け取った件数: 1件(うち期限後1件)', '  回答番号: 発行0、未使用0',
    ])
  })
})
