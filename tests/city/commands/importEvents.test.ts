import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ParticipationEvent } from '../../../src/domain/event/participationEvent.ts'
import { sqliteFile } from '../../../src/storage/openStorage.ts'
import { createCityPlace, type CityPlace } from '../cityPlace.ts'

const csv = (...rows: readonly string[]) => `${rows.join('\n')}\n`
const plain = csv('ID,イベント名,開始日', 'a1,見本の会,2026-08-04', 'a2,見本の会2,2026-08-05')

describe('events import', () => {
  let place: CityPlace
  beforeEach(async () => { place = await createCityPlace() })
  afterEach(() => place.remove())

  const eventOf = async (id: string): Promise<ParticipationEvent | undefined> => (await place.storage.publications.latest('event', id))?.document
  const imported = async (content: string | Uint8Array) => {
    place.write('events.csv', content)
    return place.run('events', 'import', 'events.csv')
  }

  it('publishes each row, and makes a new version only of what changed', async () => {
    expect((await imported(plain)).lines).toEqual(['催し2件を読み取りました。新しい催し2件、変わった催し0件、変わらない催し0件。'])
    expect((await imported(plain.replace('見本の会2', '見本の会二'))).lines).toEqual(['催し2件を読み取りました。新しい催し0件、変わった催し1件、変わらない催し1件。'])
    expect([(await eventOf('a1'))?.version, (await eventOf('a2'))?.version]).toEqual([1, 2])
  })

  it('names what the list no longer has, takes it back only with --remove, and brings it back when it returns', async () => {
    await imported(plain)
    const less = csv('ID,イベント名,開始日', 'a1,見本の会,2026-08-04')
    expect((await imported(less)).lines[1]).toBe('一覧にありません(公開したままです): a2 見本の会2(令和8年(2026年)8月5日(水))')
    expect((await place.storage.publications.latest('event', 'a2'))?.state.withdrawn).toBeUndefined()
    await place.run('events', 'import', 'events.csv', '--remove')
    expect((await place.storage.publications.latest('event', 'a2'))?.state.withdrawn).toBeDefined()
    await imported(plain)
    expect((await place.storage.publications.latest('event', 'a2'))?.state).toEqual({})
  })

  it('leaves the registration of an event closed that returns to the list', async () => {
    const withRegistration = csv('ID,イベント名,開始日,申込開始日,参加申込終了日,アプリ申込,アプリ個人情報', 'a1,見本の会,2026-08-04,2026-06-01,2026-07-31,はい,氏名')
    await imported(withRegistration)
    await place.run('close', 'a1')
    place.write('events.csv', csv('ID,イベント名,開始日', 'a2,見本の会2,2026-08-05'))
    await place.run('events', 'import', 'events.csv', '--remove')
    await imported(withRegistration)
    expect((await place.storage.publications.latest('event', 'a1'))?.state).toEqual({ closedAt: place.now })
  })

  it('tells all faults at once, with row and column, and publishes nothing', async () => {
    const { code, errors } = await imported(csv('ID,イベント名,開始日,終了日,開始時間,緯度,URL,関連事業', 'a1,見本,2026-08-04,,,,,1-101', 'a2,,2026/13/1,,25:00,91,javascript:x,', 'a1,見本,2026-08-04,2026-08-03,,,,', 'a4,見本,2026-08-04,,,,,9-999'))
    expect(code).toBe(1)
    expect(errors.join('\n').split('\n')).toEqual([
      '直すところが7か所あります。何も変えていません。',
      'events.csv 3行目「イベント名」: イベント名がありません。',
      'events.csv 3行目「開始日」: 「2026/13/1」を日付として読めません。2026-08-04 か 2026/8/4 の形で書いてください。',
      'events.csv 3行目「開始時間」: 「25:00」を時刻として読めません。09:30 の形で書いてください。',
      'events.csv 3行目「URL」: 「javascript:x」をウェブの住所(https://…)として読めません。',
      'events.csv 3行目「緯度」: 「91」を緯度として読めません。-90 から 90 までの数で書いてください。',
      'events.csv 4行目「終了日」: 終了日が開始日より前です。',
      'events.csv 5行目「関連事業」: 「9-999」は計画・指針のデータにありません。',
    ])
    expect(await place.storage.publications.list('event')).toEqual([])
  })

  it('changes nothing when storage fails in the middle of a file', async () => {
    await imported(plain)
    const before = [await place.storage.publications.list('event'), await place.storage.revision()]
    const database = new Database(join(place.directory, sqliteFile))
    database.exec('CREATE TRIGGER broken BEFORE INSERT ON publications WHEN NEW.id = \'a4\' BEGIN SELECT RAISE(ABORT, \'broken\'); END')
    const more = csv('ID,イベント名,開始日', 'a1,見本の会(新),2026-08-04', 'a3,見本の会3,2026-08-06', 'a4,見本の会4,2026-08-07', 'a5,見本の会5,2026-08-08')
    place.write('events.csv', more)
    await expect(place.run('events', 'import', 'events.csv', '--remove')).rejects.toThrow('broken')
    expect([await place.storage.publications.list('event'), await place.storage.revision()]).toEqual(before)
    database.exec('DROP TRIGGER broken')
    database.close()
    expect((await imported(more)).lines[0]).toContain('新しい催し3件、変わった催し1件')
  })

  it('refuses two rows with one id', async () => {
    expect((await imported(csv('ID,イベント名,開始日', 'a1,見本,2026-08-04', 'a1,見本,2026-08-05'))).errors[0]).toContain('3行目「ID」: 2行目と同じ催しです')
  })

  it('reads the older form, in CP932, with its place among those of meeting', async () => {
    // NO,イベント名,開始日,集合場所 and 12,見本,2026/8/4,駅前
    const cp932 = Buffer.concat([
      Buffer.from('NO,', 'latin1'), Buffer.from([0x83, 0x43, 0x83, 0x78, 0x83, 0x93, 0x83, 0x67, 0x96, 0xbc]), Buffer.from(',', 'latin1'), Buffer.from([0x8a, 0x4a, 0x8e, 0x6e, 0x93, 0xfa]),
      Buffer.from(',', 'latin1'), Buffer.from([0x8f, 0x57, 0x8d, 0x87, 0x8f, 0xea, 0x8f, 0x8a]), Buffer.from('\r\n12,', 'latin1'), Buffer.from([0x8c, 0xa9, 0x96, 0x7b]),
      Buffer.from(',2026/8/4,', 'latin1'), Buffer.from([0x89, 0x77, 0x91, 0x4f]), Buffer.from('\r\n', 'latin1'),
    ])
    expect((await imported(cp932)).code).toBe(0)
    expect(await eventOf('12')).toMatchObject({ name: '見本', time: { startsOn: '2026-08-04', endsOn: '2026-08-04' }, place: { name: '駅前' } })
  })

  it('reads what real files write: a byte order mark, full width headings, seconds, lists, words for numbers, line breaks', async () => {
    await imported('\uFEFFID,イベント名,開始日,開始時間,終了時間,タグ,定員,料金（基本）,場所名称,集合（受付）場所,所在地_都道府県,所在地_市区町村,所在地_番地以下,状態,説明,備考,見本の列\r\n'
      + 'X1,見本,２０２６年８月４日,10:00:00,12時,子育て；福祉;,15組,無料,会館,"2階\n会議室",見本県,見本市,1-1,延期,"一行目\n二行目",持ち物なし,独自\r\n')
    expect(await eventOf('x1')).toMatchObject({
      time: { startsOn: '2026-08-04', startsAt: '10:00', endsAt: '12:00' }, tags: ['子育て', '福祉'], capacityText: '15組', fee: '無料', kind: 'その他の催し',
      place: { name: '会館', meeting: '2階\n会議室', address: '見本県見本市1-1' }, status: 'changed', statusNote: '延期', description: '一行目\n二行目',
      remarks: { 備考: '持ち物なし', 見本の列: '独自' },
    })
  })

  it('reads the days from and until which an event is shown, not as remarks', async () => {
    await imported(csv('ID,イベント名,開始日,掲載開始日,掲載終了日', 'a1,見本,2026-08-04,2026/7/1,令和8年8月4日', 'a2,見本2,2026-08-04,,'))
    expect(await eventOf('a1')).toMatchObject({ listedFrom: '2026-07-01', listedUntil: '2026-08-04' })
    expect((await eventOf('a1'))?.remarks).toBeUndefined()
    expect(Object.keys(await eventOf('a2') ?? {})).not.toContain('listedFrom')
    const { errors } = await imported(csv('ID,イベント名,開始日,掲載開始日,掲載終了日', 'a1,見本,2026-08-04,7月,2026-06-30', 'a2,見本,2026-08-04,2026-07-01,2026-06-30'))
    expect(errors.join('\n')).toContain('2行目「掲載開始日」: 「7月」を日付として読めません')
    expect(errors.join('\n')).toContain('3行目「掲載終了日」: 掲載終了日が掲載開始日より前です。')
  })

  it('derives a lasting id where there is no column for it', async () => {
    const noId = csv('イベント名,開始日', '見本,2026-08-04')
    await imported(noId)
    const [first] = await place.storage.publications.list('event')
    await imported(noId.replace('2026-08-04', '2026/8/4'))
    expect((await place.storage.publications.list('event')).map(({ id, version }) => [id, version])).toEqual([[first?.id, 1]])
  })

  it('takes registrations in the app where the columns say so', async () => {
    await imported(csv('ID,イベント名,開始日,定員,申込開始日,申込開始時刻,参加申込終了日,参加申込終了時間,アプリ申込,アプリ申込人数上限,アプリ個人情報', 'a1,見本,2026-08-04,20人,2026-07-01,09:00,2026-07-31,17:00,はい,2,氏名;電話番号(任意)'))
    expect((await eventOf('a1'))?.registration).toEqual({
      window: { opensAt: '2026-07-01T00:00:00.000Z', closesAt: '2026-07-31T08:00:00.000Z', rule: 'received-by' }, capacity: 20, largestGroup: 2,
      personalFields: [{ name: 'name', label: '氏名', isRequired: true }, { name: 'telephone', label: '電話番号', isRequired: false }],
    })
    expect((await imported(csv('ID,イベント名,開始日,アプリ申込', 'a1,見本,2026-08-04,はい'))).errors.join('\n')).toContain('申込の始まり: 日時がありません。')
  })

  it('says that a file is missing, or is no table', async () => {
    expect((await place.run('events', 'import', 'nai.csv')).errors).toEqual(['nai.csv: ファイルを読めません(ENOENT)。名前と場所を確かめてください。'])
    expect((await imported('ID,名前\n1,x\n')).errors.join('\n')).toContain('1行目「イベント名」: この見出しがありません。')
    expect((await imported('ID,イベント名,開始日\n"a,b\n')).errors.join('\n')).toContain('引用符')
  })
})
