import { describe, expect, it } from 'vitest'
import AccessibilityPage from '../../../../src/app/features/accessibility/AccessibilityPage.vue'
import { textOf } from '../../ui/renderHtml.ts'
import { renderWithWords } from '../renderWithWords.ts'

describe('AccessibilityPage', () => {
  it('says the standard, what was tested and when, what was not, and what does not work', async () => {
    const text = textOf(await renderWithWords(AccessibilityPage, {}))
    expect(text).toContain('JIS X 8341-3:2016')
    expect(text).toContain('WCAG 2.2')
    expect(text).toContain('axe-core')
    expect(text).toMatch(/最後に確かめた日: 令和\d+年\(\d{4}年\)\d+月\d+日/)
    expect(text).toContain('SafariとFirefox')
    expect(text).toContain('できていないこと')
  })

  it('does not claim to conform', async () => {
    expect(textOf(await renderWithWords(AccessibilityPage, {}))).not.toMatch(/準拠して(い|お)/)
  })
})
