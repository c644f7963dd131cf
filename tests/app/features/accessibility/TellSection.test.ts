import { describe, expect, it } from 'vitest'
import TellSection from '../../../../src/app/features/accessibility/TellSection.vue'
import { renderHtml, textOf } from '../../ui/renderHtml.ts'

describe('TellSection', () => {
  it('leads to the proposals, and says who reads them', async () => {
    const html = await renderHtml(TellSection, { operator: '見本市' })
    expect(html).toContain('href="/proposals"')
    expect(textOf(html)).toContain('このアプリを運営する見本市です')
  })

  it('says of a sample that nothing reaches the city', async () => {
    expect(textOf(await renderHtml(TellSection, { operator: undefined }))).toContain('市役所には届きません')
  })
})
