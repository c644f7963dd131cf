import { describe, expect, it } from 'vitest'
import ComposeHeader from '../../../../src/app/ui/compose/ComposeHeader.vue'
import { renderHtml, textOf } from '../renderHtml.ts'

const props = { title: '見本の調査', task: 'アンケートに答える', closePath: '/surveys/one', closeTo: 'アンケートのページ', words: 'この端末に保存しました(9:00)', isSample: true }

describe('ComposeHeader', () => {
  it('has the heading of the page, whether it is kept, and the way out', async () => {
    const html = await renderHtml(ComposeHeader, props)
    expect(textOf(/<h1.*<\/h1>/.exec(html)?.[0] ?? '')).toBe('アンケートに答える: 見本の調査')
    expect(html).toMatch(/role="status">この端末に保存しました\(9:00\)/)
    expect(textOf(/<a .*?<\/a>/.exec(html)?.[0] ?? '')).toBe('閉じる : アンケートのページに戻る。書いたものはこの端末に残ります')
    expect(html).toContain('href="/surveys/one"')
  })

  it('is marked 見本, with a whole sentence for who hears it', async () => {
    expect(textOf(await renderHtml(ComposeHeader, props))).toContain('見本 です。市が実際に行っているものではありません。')
    expect(textOf(await renderHtml(ComposeHeader, { ...props, isSample: undefined }))).not.toContain('見本 です')
  })

  it('stays in sight while what is written is not kept', async () => {
    expect(await renderHtml(ComposeHeader, { ...props, isUrgent: true })).toContain('urgent')
    expect(await renderHtml(ComposeHeader, props)).not.toContain('urgent')
  })
})
