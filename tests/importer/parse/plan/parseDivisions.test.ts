import { describe, expect, it } from 'vitest'
import { divisionsOf, hasSameSections, parseDepartments, parseDivisionText, parseSections } from '../../../../src/importer/parse/plan/parseDivisions.ts'
import { refusal } from '../../refusal.ts'
import { contextOf, notedRules } from './planFixture.ts'

function sectionsOf(cell: string) {
  const context = contextOf('行')
  return { sections: parseSections(context, 1, cell), rules: notedRules(context) }
}

describe('parseSections', () => {
  it.each([
    ['a section', '農業振興課', [{ section: '農業振興課' }]],
    ['a section with a desk', '農業振興課 農林整備担当', [{ section: '農業振興課', desk: '農林整備担当' }]],
    ['joint sections after 、', '障がい福祉課、 介護高齢課 高齢者支援担当', [{ section: '障がい福祉課' }, { section: '介護高齢課', desk: '高齢者支援担当' }]],
    ['joint sections after a space', '福祉総務課 介護高齢課', [{ section: '福祉総務課' }, { section: '介護高齢課' }]],
    ['joint sections after 及び', '建築住宅課 及び 環境対策課', [{ section: '建築住宅課' }, { section: '環境対策課' }]],
    ['an office of that rank', '教育センター', [{ section: '教育センター' }]],
  ])('reads %s', (_name, cell, sections) => {
    expect(sectionsOf(cell)).toEqual({ sections, rules: [] })
  })

  it('parts a desk glued to its section, and notes it', () => {
    expect(sectionsOf('市民協働課交通防犯対策担当')).toEqual({ sections: [{ section: '市民協働課', desk: '交通防犯対策担当' }], rules: ['division-name'] })
  })

  it('joins a desk torn in two, and notes it', () => {
    expect(sectionsOf('下水道整備課 下水道施設 担当')).toEqual({ sections: [{ section: '下水道整備課', desk: '下水道施設担当' }], rules: ['division-name'] })
  })

  it.each([
    ['a desk without a section', '農林整備担当', '担当に課がありません'],
    ['two desks of one section', '農業振興課 農林整備担当 畜産担当', '担当に課がありません'],
    ['a torn desk without a section', '下水道施設 担当', 'が読めません'],
    ['nothing', '', '所属がありません'],
  ])('refuses %s', (_name, cell, reason) => {
    const error = refusal(() => sectionsOf(cell))
    expect(error.message).toContain(reason)
    expect(error.line).toBe(1)
  })
})

describe('parseDepartments', () => {
  it('reads one or several departments', () => {
    expect(parseDepartments(contextOf('行'), 1, '保健福祉部 子ども部')).toEqual(['保健福祉部', '子ども部'])
  })

  it('refuses what is no department', () => {
    expect(refusal(() => parseDepartments(contextOf('行'), 1, '保健福祉')).message).toBe('small.txt:1行目: 部の名称「保健福祉」が読めません。')
  })
})

describe('divisionsOf', () => {
  it('names each division by department, section and desk', () => {
    expect(divisionsOf(parseDivisionText(contextOf('行'), 1, '都市部 建築住宅課 空家担当 環境対策課'))).toEqual([
      { id: '都市部 建築住宅課 空家担当', department: '都市部', section: '建築住宅課', desk: '空家担当' },
      { id: '都市部 環境対策課', department: '都市部', section: '環境対策課' },
    ])
  })

  it('cannot tell whose section it is among several departments', () => {
    expect(divisionsOf({ departments: ['保健福祉部', '子ども部'], sections: [{ section: '子育て支援課' }] })).toBeUndefined()
  })
})

describe('hasSameSections', () => {
  it('compares sections and desks in order', () => {
    const [a, b] = [{ section: '建築住宅課' }, { section: '環境対策課', desk: '美化担当' }]
    expect([hasSameSections([a, b], [a, b]), hasSameSections([a, b], [b, a]), hasSameSections([a], [a, b]), hasSameSections([b], [{ section: '環境対策課' }])])
      .toEqual([true, false, false, false])
  })
})
