import { describe, expect, it } from 'vitest'
import TellSection from '../../../../src/app/features/accessibility/TellSection.vue'
import { renderHtml, textOf } from '../../ui/renderHtml.ts'

describe('TellSection', () => {
  it('leads to the proposals, and says who reads them', async () => {
    const html = await renderHtml(TellSection, { operator: '見本市', contact: undefined })
    expect(html).toContain('href="/proposals"')
    expect(textOf(html)).toContain('このアプリを運営する見本市です')
  })

  it('says of a sample that nothing reaches the city', async () => {
    expect(textOf(await renderHtml(TellSection, { operator: undefined, contact: undefined }))).toContain('市役所には届きません')
  })

  it('shows how else they are reached, to be called or written to by a tap', async () => {
    const html = await renderHtml(TellSection, { operator: '見本市', contact: '見本課 00-0000-0000 mihon@example.jp <b>' })
    expect(html).toContain('href="tel:0000000000"')
    expect(html).toContain('href="mailto:mihon@example.jp"')
    expect(html).not.toContain('<b>')
    expect(textOf(html)).not.toContain('電話やメールの窓口は、ありません')
  })

  it('says so where there is the form alone', async () => {
    expect(textOf(await renderHtml(TellSection, { operator: '見本市', contact: undefined }))).toContain('電話やメールの窓口は、ありません')
  })
})
