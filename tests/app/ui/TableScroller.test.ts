import { describe, expect, it } from 'vitest'
import TableScroller from '../../../src/app/ui/TableScroller.vue'
import { renderHtml } from './renderHtml.ts'

describe('TableScroller', () => {
  it('can be reached with the keyboard and is named by its caption', async () => {
    const html = await renderHtml(TableScroller, { caption: '見本の表' })
    const id = /<figcaption id="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(html).toContain(`role="region" tabindex="0" aria-labelledby="${id}"`)
    expect(html).toContain(`<table aria-labelledby="${id}"`)
  })
})
