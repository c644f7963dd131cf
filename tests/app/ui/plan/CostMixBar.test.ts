import { describe, expect, it } from 'vitest'
import CostMixBar from '../../../../src/app/ui/plan/CostMixBar.vue'
import { renderHtml } from '../renderHtml.ts'

describe('CostMixBar', () => {
  it('lays the sources that there are side by side, each in the filling that it has in the charts', async () => {
    const cost = { total: 100, general: 50, nationalAndPrefectural: 0, bonds: 30, other: 20 }
    const html = await renderHtml(CostMixBar, { cost })
    const bars = [...html.matchAll(/<rect class="(\w+) part" x="([\d.]+)%" width="([\d.]+)%"/g)].map(match => match.slice(1))
    expect(bars).toEqual([['full', '0', '50'], ['dotted', '50', '30'], ['empty', '80', '20']])
  })

  it('draws nothing of a cost of nothing', async () => {
    expect(await renderHtml(CostMixBar, { cost: { total: 0, general: 0, nationalAndPrefectural: 0, bonds: 0, other: 0 } })).not.toContain('rect')
  })
})
