import { describe, expect, it } from 'vitest'
import MarkdownText from '../../../../src/app/ui/markdown/MarkdownText.vue'
import type { ReadText } from '../../../../src/app/ui/text/textReading.ts'
import { renderHtml } from '../renderHtml.ts'

const htmlOf = async (text: string, level?: number) =>
  (await renderHtml(MarkdownText, { text, level })).replace(/^<div class="markdown">|<\/div>$/g, '')

describe('MarkdownText', () => {
  it.each([
    ['a paragraph', '本文です。', '<p>本文です。</p>'],
    ['lines of one Japanese sentence without a space between', '市の\n考え方', '<p>市の考え方</p>'],
    ['a line of western words with its space', 'open\ndata', '<p>open\ndata</p>'],
    ['a list', '- 一つ\n- 二つ', '<ul><li>一つ</li><li>二つ</li></ul>'],
    ['a numbered list from its number', '3. 三つ', '<ol start="3"><li>三つ</li></ol>'],
    ['words that stand out', '**強く**と*弱く*', '<p><strong>強く</strong>と<em>弱く</em></p>'],
    ['character references', 'A&amp;B &#12354;', '<p>A&amp;B あ</p>'],
    ['a tick list', '- [x] 済み', '<ul><li>☑ 済み</li></ul>'],
  ])('shows %s', async (_, text, html) => {
    expect(await htmlOf(text)).toBe(html)
  })

  it('lays readings over every stretch of text that is wanted with them, and over no code', async () => {
    const read: ReadText = text => text.split(/(案)/).map(part => part === '案' ? { text: part, reading: 'あん', isChecked: false } : { text: part })
    const html = await renderHtml(MarkdownText, { text: '## 案\n\n**案**と[案](/calls)\n\n- 案\n\n> 案\n\n| 案 |\n| --- |\n| 案 |\n\n`案`' }, undefined, read)
    expect(html.match(/<ruby class="unchecked">案/g)).toHaveLength(7)
    expect(html).toContain('<code>案</code>')
  })

  it('shows a table that scrolls by itself and has a name', async () => {
    const html = await htmlOf('| 年度 | 件数 |\n| --- | ---: |\n| 令和8年度 | 3 |')
    expect(html).toContain('role="region" tabindex="0" aria-label="表: 年度・件数"')
    expect(html).toContain('<th class="align-right" scope="col">件数</th>')
    expect(html).toContain('<td>令和8年度</td>')
  })

  it('puts headings below the one above them, one level at a time', async () => {
    expect(await htmlOf('# 大\n\n### 小\n\n# 大', 4)).toBe('<h4>大</h4><h5>小</h5><h4>大</h4>')
  })

  it.each([
    ['HTML', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['HTML within a sentence', 'あ<b onclick="x()">い</b>', '&lt;b onclick='],
    ['the address of a script', '[押す](javascript:alert(1))', '<p>押す</p>'],
    ['the address of data', '[押す](data:text/html,x)', '<p>押す</p>'],
    ['an address that only looks like one of ours', '[押す](//example.com)', '<p>押す</p>'],
  ])('never runs %s', async (_, text, shown) => {
    const html = await htmlOf(text)
    expect(html).toContain(shown)
    expect(html).not.toMatch(/<script|<b |javascript:|href="(data|\/\/)/)
  })

  it('loads no picture and says what it shows', async () => {
    expect(await htmlOf('![位置図](https://example.com/map.png)')).toBe('<p>[図: 位置図]</p>')
  })

  it('leads to pages, mail and other sites', async () => {
    expect(await htmlOf('[事業](/projects/1-101)')).toContain('<a href="/projects/1-101"')
    expect(await htmlOf('<mail@example.jp>')).toContain('href="mailto:mail@example.jp"')
    expect(await htmlOf('[国](https://example.jp/)')).toContain('target="_blank" rel="noopener noreferrer"')
  })
})
