import { describe, expect, it } from 'vitest'
import { parseSdgTable } from '../../../../src/importer/parse/plan/parseSdgTable.ts'
import { refusal } from '../../refusal.ts'
import { contextOf, notedRules } from './planFixture.ts'

describe('parseSdgTable', () => {
  it('takes the numbers and notes labels that are not the official names', () => {
    const context = contextOf('施策01\t健康\t2 健康と福祉 17 パートnership for development', '施策02\t医療\t1 貧困をなくそう 7 エネルギーをみんなに そしてクリーンに', '7 次の節')
    expect(parseSdgTable(context)).toEqual([
      { policyId: '01', policyName: '健康', sdgs: [2, 17], source: { document: 'small', from: 1, to: 1 } },
      { policyId: '02', policyName: '医療', sdgs: [1, 7], source: { document: 'small', from: 2, to: 2 } },
    ])
    expect(notedRules(context)).toEqual(['sdg-labels'])
  })

  it.each([
    ['a number twice', '3 健康 3 健康'], ['numbers that fall', '4 教育 3 健康'], ['goal 0', '0 無 3 健康'], ['goal 18', '3 健康 18 無'], ['no number', '健康 教育'],
  ])('refuses a row with %s', (_name, goals) => {
    expect(refusal(() => parseSdgTable(contextOf(`施策01\t健康\t${goals}`))).message).toBe('small.txt:1行目: SDGsのゴールの番号が1から17までの小さい順に並んでいません。')
  })

  it('refuses a row with a cell missing', () => {
    expect(refusal(() => parseSdgTable(contextOf('施策01\t3 健康'))).message).toContain('3つの欄があるはずですが、2つ')
  })
})
