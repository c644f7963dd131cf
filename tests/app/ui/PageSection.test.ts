import { describe, expect, it } from 'vitest'
import PageSection from '../../../src/app/ui/PageSection.vue'
import { renderHtml } from './renderHtml.ts'

describe('PageSection', () => {
  it('is a landmark named by its heading', async () => {
    const html = await renderHtml(PageSection, { title: '事業費' }, '見本')
    const id = /aria-labelledby="([^"]+)"/.exec(html)?.[1]
    expect(html).toContain(`<h2 id="${id ?? ''}" class="title">事業費</h2>`)
  })

  it('is no landmark within another', async () => {
    const html = await renderHtml(PageSection, { title: '事業費', level: 3 }, '見本')
    expect(html).toMatch(/<h3 [^>]*>事業費<\/h3>/)
    expect(html).not.toContain('aria-labelledby')
  })
})
