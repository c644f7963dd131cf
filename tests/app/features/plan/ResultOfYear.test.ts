import { describe, expect, it } from 'vitest'
import ResultOfYear from '../../../../src/app/features/plan/ResultOfYear.vue'
import type { Evaluation } from '../../../../src/domain/evaluation/evaluation.ts'
import { readIndicatorValue } from '../../../../src/domain/plan/indicatorValue.ts'
import { sampleEvaluations, sampleProject } from '../progress/sampleProgress.ts'
import { renderHtml, textOf } from '../../ui/renderHtml.ts'

const indicator = sampleProject('1-1', '10人').sheets[0]?.indicators[0]
const evaluation: Evaluation = { projectId: '1-1', indicatorId: '1-1.1.1', year: 2021, publishedOn: '2022-09-30', source: '見本' }
const textWith = async (change: Partial<Evaluation> | undefined) => textOf(await renderHtml(ResultOfYear, {
  indicator, year: 2021, evaluation: change && { ...evaluation, ...change }, schemes: sampleEvaluations.schemes,
}))

describe('ResultOfYear', () => {
  it('says 未公表 of a year without an evaluation, beside its target', async () => {
    expect(await textWith(undefined)).toBe('令和3年度(2021年度) 実績値 未公表 (目標値 10人)')
  })

  it('shows the city’s rating as the city’s, and the achievement as the app’s with its formula', async () => {
    const text = await textWith({ actual: readIndicatorValue('5人'), rating: { schemeId: 'mihon', mark: '△' }, comment: '見本です。' })
    expect(text).toMatch(/市の評価 .*△ 見本に届かず 見本の区分/)
    expect(text).toContain('市のコメント 見本です。')
    expect(text).toContain('アプリによる計算 達成率 50.0% 目標に未達')
    expect(text).toContain('(5 − 0) ÷ (10 − 0) × 100 = 50.0%')
    expect(text).toContain('2022-09-30公表。出典: 見本')
  })

  it('says why it computes nothing', async () => {
    expect(await textWith({ actual: { kind: 'none', text: '未測定' } })).toContain('実績値 未測定 (目標値 10人) 実績値は未測定です。')
    expect(await textWith({ actual: readIndicatorValue('見本のとおり') })).toContain('言葉で書かれているため、計算しません')
  })

  it('computes nothing where only a rating is published', async () => {
    const text = await textWith({ rating: { schemeId: 'mihon', mark: '◎' } })
    expect(text).toContain('実績値 未公表')
    expect(text).not.toContain('アプリによる計算')
  })
})
