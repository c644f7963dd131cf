import { describe, expect, it } from 'vitest'
import LeadingBadge from '../../../../src/app/ui/plan/LeadingBadge.vue'
import { renderHtml, textOf } from '../renderHtml.ts'

describe('LeadingBadge', () => {
  it('says several leading projects in one badge', async () => {
    const html = await renderHtml(LeadingBadge, { marks: ['①', '②'] })
    expect(html.match(/class="badge/g)).toHaveLength(1)
    expect(textOf(html)).toBe('①② リーディング プロジェクト①、②')
  })
})
