import { describe, expect, it } from 'vitest'
import PlanWaiting from '../../../src/app/shell/PlanWaiting.vue'
import { renderText } from './renderShell.ts'

describe('PlanWaiting', () => {
  it('says how much of the plan is on the phone', async () => {
    const text = await renderText(PlanWaiting, { plan: { kind: 'loading', done: 5, total: 13 } })
    expect(text).toContain('計画をこの端末に保存しています')
    expect(text).toContain('5/13')
  })

  it('promises no number before the server has answered', async () => {
    expect(await renderText(PlanWaiting, { plan: { kind: 'loading', done: 0, total: undefined } })).toBe('準備 計画を準備しています。')
  })

  it('does not say that there is no plan while the page is being opened', async () => {
    const version = { format: 1, edition: 1, publishedAt: '', fetchedAt: '', city: { code: '000000', name: '見本市' }, chunks: [] }
    expect(await renderText(PlanWaiting, { plan: { kind: 'ready', version, place: { kind: 'device' } } })).toBe('準備')
  })

  it('says why there is no plan and offers to try again', async () => {
    const text = await renderText(PlanWaiting, { plan: { kind: 'missing', reason: 'notOurServer' } })
    expect(text).toContain('Wi-Fiのログイン画面')
    expect(text).toContain('もう一度試す')
  })

  it('says that the plan was deleted', async () => {
    expect(await renderText(PlanWaiting, { plan: { kind: 'missing', reason: 'deleted' } })).toContain('この端末から計画を削除しました')
  })
})
