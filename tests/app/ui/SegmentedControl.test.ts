import { describe, expect, it } from 'vitest'
import SegmentedControl from '../../../src/app/ui/SegmentedControl.vue'
import { renderHtml } from './renderHtml.ts'

describe('SegmentedControl', () => {
  it('is one group of radio buttons with a legend, one of them chosen', async () => {
    const options = [{ value: 'all', label: '合計' }, { value: '2030', label: '令和12年度' }]
    const html = await renderHtml(SegmentedControl, { legend: '年度を選ぶ', options, modelValue: '2030' })
    expect(html).toContain('<legend>年度を選ぶ</legend>')
    expect(new Set([...html.matchAll(/ name="([^"]+)"/g)].map(match => match[1])).size).toBe(1)
    expect([...html.matchAll(/<input[^>]* value="([^"]+)"[^>]*>/g)].filter(([input]) => / checked/.test(input)).map(match => match[1])).toEqual(['2030'])
  })
})
