import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isRemarkHeading, normaliseHeading, passedColumns } from '../../../src/city/events/eventColumns.ts'
import { createCityPlace, type CityPlace } from '../cityPlace.ts'

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '..', 'fixtures', 'events', name))

describe('events import of whole files', () => {
  let place: CityPlace
  beforeEach(async () => { place = await createCityPlace() })
  afterEach(() => place.remove())

  const imported = async (name: string) => {
    place.write('events.csv', fixture(name))
    const outcome = await place.run('events', 'import', 'events.csv')
    return { outcome, event: (await place.storage.publications.list('event'))[0]?.document }
  }

  it('reads all 79 columns, each where it belongs', async () => {
    const { outcome, event } = await imported('mihon-79.csv')
    expect(outcome).toMatchObject({ code: 0, errors: [], lines: ['催し1件を読み取りました。新しい催し1件、変わった催し0件、変わらない催し0件。'] })
    expect(event).toMatchObject({
      id: 'mihon-79', name: '見本のまちづくりの会', subtitle: '道と公園', kind: 'ワークショップ', tags: ['見学', '子育て', '福祉', '公園', '道路'], status: 'planned',
      time: { startsOn: '2026-08-04', endsOn: '2026-08-05', startsAt: '09:30', endsAt: '12:00', note: '受付は9時から' }, listedFrom: '2026-07-01', listedUntil: '2026-08-05',
      place: { name: '見本会館', meeting: '2階ロビー', address: '見本県見本市見本町1-1 見本会館2階', latitude: 35.5, longitude: 139.25, access: '見本駅から歩いて5分', onlineUrl: 'https://plan.example.jp/online' },
      summary: '見本の概要', description: '見本の説明', eligible: '市内に住む人 小学生は保護者と', organiser: '見本市', fee: '無料 材料費300', capacityText: '20 先着順',
      howToApply: '電話', applicationUrl: 'https://plan.example.jp/apply', url: 'https://plan.example.jp/event', contact: { name: '見本課', telephone: '0000-00-0000 内線123' },
    })
  })

  it('loses nothing of the 79 columns but codes, what the city is called and pictures', async () => {
    const [headings = [], cells = []] = parse(fixture('mihon-79.csv').toString('utf8'), { bom: true })
    expect(headings).toHaveLength(79)
    expect(cells.filter(cell => cell !== '')).toHaveLength(79)
    const { event } = await imported('mihon-79.csv')
    const remarks = headings.map((heading, index) => [normaliseHeading(heading), cells[index]] as const).filter(([heading]) => isRemarkHeading(heading))
    expect(event?.remarks).toEqual(Object.fromEntries(remarks))
    expect(headings.filter(heading => passedColumns.has(heading))).toEqual(['全国地方公共団体コード', '法人番号', '地方公共団体名', '所在地_全国地方公共団体コード', '町字ID', '画像', '画像_ライセンス'])
  })

  it('reads an older file in CP932: its headings, the place among those of meeting, groups for a capacity', async () => {
    const { outcome, event } = await imported('mihon-older.csv')
    expect(outcome).toMatchObject({ code: 0, errors: [] })
    expect(outcome.lines).toHaveLength(1)
    expect(event).toEqual({
      format: 1, id: '12', version: 1, name: '見本の親子の会', kind: '子育て', tags: [], status: 'planned',
      time: { startsOn: '2022-08-04', endsOn: '2022-08-04', startsAt: '10:00', endsAt: '12:00' },
      place: { name: '見本公園', address: '見本市見本町2-2' }, description: '一行目\n二行目', fee: '無料', capacityText: '15組', howToApply: '窓口；電話',
      organiser: '見本市', contact: { name: '見本課', telephone: '0000-00-0000' }, remarks: { イベント名_カナ: 'ミホンノオヤコノカイ', 備考: '見本です' },
    })
  })
})
