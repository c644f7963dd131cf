import { describe, expect, it } from 'vitest'
import RatioBar from '../../../src/app/ui/RatioBar.vue'
import { renderHtml } from './renderHtml.ts'

describe('RatioBar', () => {
  it.each([[1, 4, '25'], [4, 4, '100'], [0, 4, '0'], [0, 0, '0']])('draws %d of %d', async (part, whole, width) => {
    expect(await renderHtml(RatioBar, { part, whole })).toContain(`<rect width="${width}"`)
  })

  it('is left out for readers', async () => {
    expect(await renderHtml(RatioBar, { part: 1, whole: 2 })).toContain('aria-hidden="true"')
  })
})
