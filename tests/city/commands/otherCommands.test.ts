import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStorage, sqliteFile } from '../../../src/storage/openStorage.ts'
import { createCityPlace, type CityPlace } from '../cityPlace.ts'

const proposals = '説明: 市長が読みます。\n担当課: 見本課\n連絡先の項目:\n  - 氏名\n  - 連絡先\n'
const event = 'ID,イベント名,開始日,申込開始日,参加申込終了日,アプリ申込,アプリ個人情報\na1,見本の会,2026-08-04,2026-06-01,2026-07-31,はい,氏名\n'

describe('commands', () => {
  let place: CityPlace
  beforeEach(async () => { place = await createCityPlace() })
  afterEach(() => place.remove())

  it('open and close わたしの提案', async () => {
    place.write('p.yaml', proposals)
    expect((await place.run('proposals', 'close')).code).toBe(1)
    expect((await place.run('proposals', 'open', 'p.yaml')).lines.join()).toContain('受付中です')
    expect((await place.storage.publications.latest('proposals', 'proposals'))?.document.contactFields.map(({ label }) => label)).toEqual(['氏名', '連絡先'])
    expect((await place.run('proposals', 'close')).code).toBe(0)
    expect((await place.run('list')).lines.join()).toContain('受け付けていません')
    place.write('p.yaml', '説明: あ\n')
    expect((await place.run('proposals', 'open', 'p.yaml')).errors.join()).toContain('返信に使う項目が、一つ以上必要です')
  })

  it('export personal fields only when asked, and remarks one a row', async () => {
    place.write('p.yaml', proposals)
    await place.run('proposals', 'open', 'p.yaml')
    await place.send({ form: { kind: 'proposal', id: 'proposals', version: 1 }, content: { format: 1, kind: 'proposal', subject: '+1', text: '本文', about: { kind: 'project', id: '1-101' }, wantsReply: true }, personal: { name: '見本 花子', contact: '@x' } })
    await place.run('responses', 'export', 'proposals')
    expect(place.output.join('')).not.toContain('花子')
    expect(place.output.join('')).toContain(",'+1,本文,project,1-101,1")
    place.output.length = 0
    await place.run('responses', 'export', 'proposals', '--with-personal')
    expect(place.output.join('')).toContain(",1,見本 花子,'@x\r\n")
  })

  it('export headings and explanations of columns too as nothing that a spreadsheet takes for a formula', async () => {
    place.write('p.yaml', proposals.replace('- 連絡先', '- "=cmd|x"'))
    await place.run('proposals', 'open', 'p.yaml')
    await place.run('responses', 'export', 'proposals', '--with-personal', '--out', 'out.csv')
    expect(place.read('out.csv')).toMatch(/,'=cmd\|x\r\n$/)
    expect(place.read('out.csv.columns.csv')).toContain('\r\n\'=cmd|x,個人情報: =cmd|x,')
  })

  it('close and reopen the registration of an event, and export its places', async () => {
    place.write('e.csv', event)
    await place.run('events', 'import', 'e.csv')
    await place.send({ form: { kind: 'eventRegistration', id: 'a1', version: 1 }, content: { format: 1, kind: 'eventRegistration', people: 2, note: '手話' }, personal: { name: '見本' } })
    expect((await place.run('close', 'a1')).code).toBe(0)
    expect((await place.run('close', 'a1')).errors.join()).toContain('もう終わっています')
    expect((await place.run('reopen', 'event:a1')).code).toBe(0)
    await place.run('responses', 'export', 'a1')
    expect(place.output.join('')).toMatch(/,received,,1,accepted,2,手話\r\n$/)
  })

  it('write a backup to one file that only its owner may read, and never over another', async () => {
    place.write('e.csv', event)
    await place.run('events', 'import', 'e.csv')
    const { lines, errors } = await place.run('backup', 'out.sqlite')
    expect([errors, lines[1]]).toEqual([[], `SHA-256: ${createHash('sha256').update(readFileSync(join(place.directory, 'out.sqlite'))).digest('hex')}`])
    expect(statSync(join(place.directory, 'out.sqlite')).mode & 0o777).toBe(0o600)
    expect((await place.run('backup', 'out.sqlite')).errors.join()).toContain('もうあります')
    expect((await place.run('backup', 'nai/out.sqlite')).errors.join()).toContain('nai/out.sqlite: ファイルに書けません(ENOENT)')
    expect(readdirSync(place.directory).filter(name => name.includes('out'))).toEqual(['out.sqlite'])
    const dataDir = join(place.directory, 'restored')
    mkdirSync(dataDir)
    renameSync(join(place.directory, 'out.sqlite'), join(dataDir, sqliteFile))
    const copy = await openStorage({ dataDir })
    expect(await copy.publications.list('event')).toHaveLength(1)
    await copy.close()
  })

  it('say in Japanese what is not understood, and end with a code', async () => {
    expect((await place.run()).code).toBe(2)
    expect((await place.run('--help')).lines.join()).toContain('survey import')
    expect((await place.run('survey', 'import', '--help')).lines.join()).toContain('--closes <日時>')
    expect(await place.run('nai')).toMatchObject({ code: 2, errors: expect.arrayContaining(['命令「nai」はありません。']) as unknown })
    const { code, errors } = await place.run('close', '--nai', 'a', 'b')
    expect([code, ...(errors[0] ?? '').split('\n')]).toEqual([2, '指定「--nai」はありません。', '「b」は余分です。'])
    expect((await place.run('close', 'nai')).errors.join()).toContain('ID「nai」の公開物がありません')
    expect((await place.run('responses', 'export', 'nai', '--format', 'xls')).errors.join()).toContain('形式「xls」はありません')
  })

  it('say where an export cannot be written, and leave nothing behind', async () => {
    place.write('e.csv', event)
    await place.run('events', 'import', 'e.csv')
    expect((await place.run('responses', 'export', 'a1', '--out', 'nai/out.csv')).errors.join()).toContain('nai/out.csv: ファイルに書けません(ENOENT)')
  })
})
