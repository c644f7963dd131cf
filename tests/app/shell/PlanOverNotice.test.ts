import { describe, expect, it } from 'vitest'
import PlanOverNotice from '../../../src/app/shell/PlanOverNotice.vue'
import { samplePlan } from '../page/samplePages.ts'
import { renderText } from './renderShell.ts'

describe('PlanOverNotice', () => {
  it('says so from the day after the last fiscal year', async () => {
    expect(await renderText(PlanOverNotice, { plan: samplePlan, today: '2023-04-01' })).toContain('計画期間(令和3年度〜令和4年度)は終了')
  })

  it('says nothing while the plan is in force', async () => {
    expect(await renderText(PlanOverNotice, { plan: samplePlan, today: '2023-03-31' })).toBe('')
  })

  it('names a plan of one year once', async () => {
    expect(await renderText(PlanOverNotice, { plan: { ...samplePlan, years: [2021] }, today: '2023-04-01' })).toContain('(令和3年度)')
  })
})
