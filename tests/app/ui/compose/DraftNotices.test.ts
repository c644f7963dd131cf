import { describe, expect, it } from 'vitest'
import DraftNotices from '../../../../src/app/ui/compose/DraftNotices.vue'
import { beginDraft, type Draft } from '../../../../src/domain/submission/draft.ts'
import { renderHtml, textOf } from '../renderHtml.ts'

const draft = beginDraft(
  { form: { kind: 'publicComment', id: 'mihon', version: 1 }, formText: '{}', title: '案', language: 'ja' },
  { id: 'one', secret: 'secret' }, '2026-03-01T00:00:00.000Z',
)
const correction: Draft = { ...draft, amends: { id: 'zero', secret: 'secret' } }

/** What is said on a page that is opened on 1 April 2026. */
async function notices(draft: Draft, closesAt: string): Promise<string> {
  return textOf(await renderHtml(DraftNotices, { draft, currentVersion: 1, window: { opensAt: '2026-02-01T00:00:00.000Z', closesAt, rule: 'received-by' } }))
}

describe('DraftNotices', () => {
  it('says nothing of a first draft while the form is open', async () => {
    expect(await notices(draft, '2026-04-30T00:00:00.000Z')).toBe('')
  })

  it('says above every step that the deadline is over, and what becomes of what is handed in', async () => {
    expect(await notices(draft, '2026-03-30T00:00:00.000Z')).toMatch(/^締切を過ぎています .*提出すると、期限後の提出として記録します。$/)
  })

  it('says of a correction after the deadline that none is taken', async () => {
    expect(await notices(correction, '2026-04-30T00:00:00.000Z')).toContain('前に送った意見の訂正です')
    expect(await notices(correction, '2026-03-30T00:00:00.000Z')).toMatch(/^訂正の受付は終わりました .*前に届いたものが、そのまま有効です。$/)
  })
})
