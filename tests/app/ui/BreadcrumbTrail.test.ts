import { describe, expect, it } from 'vitest'
import BreadcrumbTrail from '../../../src/app/ui/BreadcrumbTrail.vue'
import { renderHtml } from './renderHtml.ts'

describe('BreadcrumbTrail', () => {
  it('is a named navigation with a link for each step, in order', async () => {
    const html = await renderHtml(BreadcrumbTrail, { steps: [{ label: '計画', to: '/plan' }, { label: '見本力', to: '/plan/1' }] })
    expect(html).toContain('aria-label="現在の位置"')
    expect([...html.matchAll(/href="([^"]+)"[^>]*>([^<]+)</g)].map(match => match.slice(1))).toEqual([['/plan', '計画'], ['/plan/1', '見本力']])
  })
})
