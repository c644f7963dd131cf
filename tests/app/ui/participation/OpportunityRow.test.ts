import { afterEach, describe, expect, it } from 'vitest'
import { setLanguage } from '../../../../src/app/i18n/language.ts'
import OpportunityRow from '../../../../src/app/ui/participation/OpportunityRow.vue'
import { japanese } from '../../../../src/domain/language/japanese.ts'
import type { Opportunity } from '../../../../src/domain/participation/takingPartAt.ts'
import { readLanguage } from '../../../domain/language/readLanguage.ts'
import { renderHtml, textOf } from '../renderHtml.ts'

const entry: Opportunity = {
  kind: 'survey', id: 'parks', title: { ja: '公園のアンケート', en: 'Parks' }, phase: 'open', isSample: false,
  window: { opensAt: '2026-04-01T00:00:00.000Z', closesAt: '2026-05-13T14:59:00.000Z', rule: 'received-by' },
}
const said = async (now: string, given: Opportunity = entry) => textOf(await renderHtml(OpportunityRow, { entry: given, now })).replaceAll(' ', '')

describe('OpportunityRow', () => {
  afterEach(() => setLanguage(japanese))

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

  it('is titled in the language of the app where the form has it, else in Japanese, which is marked', async () => {
    setLanguage(readLanguage('en'))
    expect(await said('2026-05-01T01:00:00.000Z')).toContain('Parks')
    setLanguage(readLanguage('vi'))
    expect(await renderHtml(OpportunityRow, { entry, now: '2026-05-01T01:00:00.000Z' })).toContain('<span lang="ja">公園のアンケート</span>')
  })
})
