import { describe, expect, it } from 'vitest'
import OpportunityRow from '../../../../src/app/ui/participation/OpportunityRow.vue'
import type { Opportunity } from '../../../../src/domain/participation/takingPartAt.ts'
import { renderHtml, textOf } from '../renderHtml.ts'

const entry: Opportunity = {
  kind: 'survey', id: 'parks', title: '公園のアンケート', phase: 'open', isSample: false,
  window: { opensAt: '2026-04-01T00:00:00.000Z', closesAt: '2026-05-13T14:59:00.000Z', rule: 'received-by' },
}
const said = async (now: string, given: Opportunity = entry) => textOf(await renderHtml(OpportunityRow, { entry: given, now })).replaceAll(' ', '')

describe('OpportunityRow', () => {
  it.each([
    ['2026-05-01T01:00:00.000Z', 'あと12日公園のアンケート'],
    ['2026-05-13T01:00:00.000Z', '今日まで公園のアンケート'],
  ])('begins with the days that are left at %s', async (now, words) => {
    expect(await said(now)).toContain(words)
  })

  it('says what became of one that is over, and of no days', async () => {
    const text = await said('2026-05-20T01:00:00.000Z', { ...entry, phase: 'closed' })
    expect(text).toMatch(/^公園のアンケート/)
    expect(text).toContain('受付終了')
  })
})
