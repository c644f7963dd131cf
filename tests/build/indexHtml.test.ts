import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const html = readFileSync('index.html', 'utf8')

describe('index.html', () => {
  it('says that the app is being prepared, until the script takes the place over', () => {
    expect(html).toContain('<div id="app"><p class="shell-line" lang="ja">みんなの計画<span>を準備しています。</span></p></div>')
    expect(html.indexOf('id="app"')).toBeLessThan(html.indexOf('<script type="module"'))
  })

  it('says what to do where scripts are off', () => {
    expect(/<noscript lang="ja">(.*)<\/noscript>/.exec(html)?.[1]).toContain('JavaScriptを有効にしてください')
  })

  it('styles nothing inline', () => {
    expect(html).not.toMatch(/<style|\sstyle=/)
  })
})
