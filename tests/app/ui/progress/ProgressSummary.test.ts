import { describe, expect, it } from 'vitest'
import ProgressSummary from '../../../../src/app/ui/progress/ProgressSummary.vue'
import { sampleEvaluations, sampleProjects } from '../../features/progress/sampleProgress.ts'
import { renderHtml, textOf } from '../renderHtml.ts'

const textWith = async (evaluations: typeof sampleEvaluations | undefined) =>
  textOf(await renderHtml(ProgressSummary, { projects: sampleProjects, evaluations, years: [2021, 2022] }))

describe('ProgressSummary', () => {
  it('keeps the app’s count and the city’s ratings apart', async () => {
    const text = await textWith(sampleEvaluations)
    expect(text).toContain('令和3年度 アプリによる計算 指標4のうち、達成1、未達成1、判定できないもの1、未公表1 市の評価 見本の区分: ◎ 1件、△ 1件')
    expect(text).toContain('令和4年度 アプリによる計算 指標4のうち、未公表4')
  })

  it('says 未公表 of its own documents where they hold no evaluation', async () => {
    expect(await textWith(undefined)).toBe('未公表: このアプリの資料には、実績と評価がありません。 計画全体の進行状況を見る')
  })
})
