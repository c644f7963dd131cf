import { describe, expect, it } from 'vitest'
import { realParse } from './planSource.ts'

const { projects } = realParse.parts
const sheets = projects.flatMap(project => project.sheets)

/** Figures that a person read in the source: sheet, first line, last line, year of the baseline, baseline and targets, total and sources. */
const readByHand: readonly (readonly [string, number, number, number, readonly string[], readonly number[]])[] = [
  ['1-105.1', 758, 778, 2020, ['16.2%', '16.6%', '17.0%'], [179_146, 178_502, 644, 0, 0]],
  ['3-101.1', 892, 905, 2020, ['103 自治会', '103 自治会', '103 自治会'], [0, 0, 0, 0, 0]],
  ['4-103.1', 996, 1017, 2020, ['地域型5か所 ブランチ1箇所', '地域型5か所 ブランチ2箇所 (移動式1箇所)', '地域型5か所 ブランチ2箇所 (移動式1箇所)'], [324_489, 62_466, 187_391, 0, 74_632]],
  ['12-103.1', 1641, 1661, 2020, ['0回', '6回', '6回'], [187, 187, 0, 0, 0]],
  ['14-102.1', 1833, 1848, 2020, ['各1地区', '各1地区', '各1地区'], [752, 632, 120, 0, 0]],
  ['17-103.1', 2049, 2064, 2020, ['0件', '0件', '0件'], [0, 0, 0, 0, 0]],
  ['18-101.1', 2087, 2100, 2020, ['1,035 カ所 （消火栓 1 基）', '1,037 カ所 （消火栓 2 基）', '1,037 カ所 （消火栓 1 基・ 耐震性貯水槽 1 基）'], [15_169, 4_369, 0, 10_800, 0]],
  ['19-103.1', 2207, 2223, 2020, ['58回', '60回', '62回'], [43_806, 31_774, 12_032, 0, 0]],
  ['19-103.2', 2225, 2243, 2020, ['60人', '250人', '250人'], [1_009, 195, 587, 0, 227]],
  ['23-101.1', 2506, 2526, 2020, ['L=357.1m', '—', 'L=210m'], [175_564, 1_734, 117_530, 56_300, 0]],
  ['23-103.1', 2551, 2572, 2020, ['18,400千円', '16,000千円', '13,000千円'], [23_378, 16_496, 6_882, 0, 0]],
  ['24-101.1', 2645, 2665, 2020, ['100万人', '100万人', '104万人'], [29_560, 22_660, 6_900, 0, 0]],
  ['25-101.1', 2736, 2750, 2020, ['380 件', '510 件', '515 件'], [0, 0, 0, 0, 0]],
  ['25-102.1', 2752, 2766, 2020, ['60 団体 (個人)', '63 団体 (個人)', '66 団体 (個人)'], [60, 60, 0, 0, 0]],
  ['26-101.1', 2791, 2811, 2020, ['事業着手', '事業継続', '事業継続'], [443_614, 77_914, 0, 365_700, 0]],
  ['30-101.1', 3057, 3071, 2020, ['30回', '50回', '112回'], [474, 474, 0, 0, 0]],
  ['30-102.1', 3073, 3087, 2020, ['1,424基', '1,430基', '1,439基'], [12_572, 2_902, 9_670, 0, 0]],
  ['31-102.1', 3129, 3144, 2020, ['24,625 t', '24,203 t', '23,791 t'], [195_094, 194_686, 0, 0, 408]],
  ['33-102.1', 3216, 3232, 2019, ['25%', '30%', '40%'], [1_232, 1_232, 0, 0, 0]],
  ['34-103.1', 3293, 3306, 2020, ['1064.4ha (90.3%)', '1074.2ha (91.1%)', '1081.0ha (91.7%)'], [1_419_593, 1_193, 447_400, 971_000, 0]],
  ['38-101.1', 3622, 3636, 2020, ['5,500 件', '5,500 件', '5,500 件'], [0, 0, 0, 0, 0]],
  ['38-102.1', 3638, 3652, 2020, ['2 件', '3 件', '3 件'], [17_914, 16_563, 1_351, 0, 0]],
  ['38-103.1', 3654, 3673, 2020, ['600件', '600件', '600件'], [18_952, 12_014, 6_938, 0, 0]],
  ['39-101.1', 3703, 3717, 2020, ['11.6億円', '10億円', '10億円'], [0, 0, 0, 0, 0]],
  ['40-101.1', 3806, 3818, 2019, ['653人', '648人', '645人'], [0, 0, 0, 0, 0]],
  ['40-104.1', 3854, 3869, 2020, ['3%', '10%', '15%'], [73_945, 20_906, 45_415, 0, 7_624]],
  ['40-105.1', 3871, 3889, 2020, ['実施', '実施、見直し', '実施、見直し'], [0, 0, 0, 0, 0]],
  ['40-106.1', 3891, 3911, 2020, ['2団体', '2団体', '3団体'], [0, 0, 0, 0, 0]],
]

function sheetOf(id: string) {
  const sheet = sheets.find(candidate => candidate.id === id)
  if (!sheet) throw new Error(`no sheet ${id}`)
  return sheet
}

describe('parsePlan against figures read by hand', () => {
  it.each(readByHand)('reads sheet %s on lines %i to %i', (id, from, to, baselineYear, values, amounts) => {
    const { source, indicators: [indicator], cost } = sheetOf(id)
    expect(source).toEqual({ document: 'plan', from, to })
    expect(indicator?.baseline.year).toBe(baselineYear)
    expect(indicator?.targets.map(target => target.year)).toEqual([2021, 2022])
    expect(indicator && [indicator.baseline, ...indicator.targets].map(entry => entry.value.text)).toEqual(values)
    expect([cost.total, cost.general, cost.nationalAndPrefectural, cost.bonds, cost.other]).toEqual(amounts)
  })

  it.each([
    ['24-101.1', '大山誘客受入強化事業', ['経済環境部 商工観光課']],
    ['19-103.1', '虐待防止事業（児童）', ['子ども部 子ども家庭相談課']],
    ['19-103.2', '虐待防止事業（高齢者・障がい者）', ['保健福祉部 障がい福祉課', '保健福祉部 介護高齢課 高齢者支援担当']],
    ['26-101.1', '伊勢原大山インター土地区画整理推進事業', ['都市部 新産業拠点整備課']],
    ['12-103.1', '世界大会を契機としたスポーツ振興事業', ['保健福祉部 スポーツ課']],
    ['3-101.1', '地域の支え合い・助け合い活動推進事業', ['保健福祉部 福祉総務課']],
    ['4-103.1', '地域包括ケアシステム構築事業', ['保健福祉部 介護高齢課 高齢者支援担当']],
    ['23-101.1', '農業基盤整備事業', ['経済環境部 農業振興課 農林整備担当']],
    ['38-103.1', '市民相談事業', ['市民生活部 人権・広聴相談課']],
  ])('reads title and divisions of sheet %s', (id, title, divisionIds) => {
    expect(sheetOf(id)).toMatchObject({ title, divisionIds })
  })

  it.each([
    ['24-101.1', [100, 100, 104], '万人'],
    ['23-101.1', [357.1, undefined, 210], 'm'],
    ['39-101.1', [11.6, 10, 10], '億円'],
    ['31-102.1', [24_625, 24_203, 23_791], 't'],
    ['1-105.1', [16.2, 16.6, 17], '%'],
    ['34-103.1', [undefined, undefined, undefined], undefined],
    ['18-101.1', [undefined, undefined, undefined], undefined],
    ['14-102.1', [undefined, undefined, undefined], undefined],
    ['4-103.1', [undefined, undefined, undefined], undefined],
  ])('gives sheet %s numbers only where a value is one number', (id, numbers, unit) => {
    const [indicator] = sheetOf(id).indicators
    const values = indicator ? [indicator.baseline, ...indicator.targets].map(entry => entry.value) : []
    expect(values.map(value => value.kind === 'number' ? value.value : undefined)).toEqual(numbers)
    expect(values.map(value => value.kind === 'number' ? value.unit : undefined).find(found => found !== undefined)).toBe(unit)
  })

  it('reads the second indicator of a sheet with two', () => {
    const [, second, ...more] = sheetOf('19-103.2').indicators
    expect(more).toEqual([])
    expect(second).toMatchObject({ id: '19-103.2.2', name: '障がい者虐待防止研修会等参加者数', source: { from: 2234, to: 2237 } })
    expect(second && [second.baseline, ...second.targets].map(entry => entry.value.text)).toEqual(['30人', '120人', '120人'])
  })

  it.each([
    ['12-103.1', 'オリパラ種目（ポッチャ等）教室・講習会', ['継続実施', '継続実施'], 2],
    ['25-101.1', 'シティプロモーションブックの発行', ['配布', '作成検討'], 3],
    ['25-102.1', '職員グループへの活動支援', ['イベント協力', 'イベント協力'], 3],
    ['26-101.1', '企業誘致', ['企業情報収集', '企業情報収集'], 4],
    ['40-106.1', '協定大学との連携事業の庁内支援', ['実施', '実施'], 3],
  ])('reads the last row of the schedule of sheet %s, which had slipped or stands plain', (id, item, texts, count) => {
    const { schedule } = sheetOf(id)
    expect(schedule).toHaveLength(count)
    expect(schedule.at(-1)).toEqual({ item, years: [{ year: 2021, text: texts[0] }, { year: 2022, text: texts[1] }] })
  })

  it('keeps an item in parentheses with the one that it explains', () => {
    expect(sheetOf('38-103.1').description).toEqual([
      '市職員による一般相談を実施します。',
      '弁護士による法律相談などの各種「特別相談」を実施します。(特別相談：法律相談、司法書士相談、社会保険労務士相談、税務相談、行政相談、不動産相談、行政書士相談)',
      '消費生活センターにおける消費生活相談業務を実施します。',
      '市政出前ミーティング等を活用し、消費者トラブル未然防止の啓発活動を実施します。',
    ])
  })

  it('gives a project of two sheets both divisions and the sum of both costs', () => {
    const project = projects.find(candidate => candidate.id === '19-103')
    expect(project?.divisionIds).toEqual(['子ども部 子ども家庭相談課', '保健福祉部 障がい福祉課', '保健福祉部 介護高齢課 高齢者支援担当'])
    expect(project?.cost).toEqual({ total: 44_815, general: 31_969, nationalAndPrefectural: 12_619, bonds: 0, other: 227 })
  })
})
