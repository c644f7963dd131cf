import { createPinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import LanguageSection from '../../../../src/app/features/settings/LanguageSection.vue'
import { useLook } from '../../../../src/app/look/useLook.ts'
import { textOf } from '../../ui/renderHtml.ts'

describe('LanguageSection', () => {
  beforeEach(() => {
    vi.stubGlobal('navigator', { languages: ['ja-JP'] })
    vi.stubGlobal('window', {})
    vi.stubGlobal('document', { documentElement: {} })
  })
  afterEach(() => vi.unstubAllGlobals())

  it('names each language in itself, and says what is on its way and what could not be had', async () => {
    const pinia = createPinia()
    const section = () => renderToString(createSSRApp({ render: () => h(LanguageSection) }).use(pinia))
    expect(await section()).toMatch(/<span lang="ja"[^>]*>日本語<\/span>[^]*<span lang="zh-Hans"[^>]*>中文（简体）<\/span>[^]*<span lang="fil"[^>]*>Tagalog<\/span>/)
    expect((await section()).indexOf('role="status"')).toBeLessThan((await section()).indexOf('type="radio"'))
    let answer = (_: Response): void => undefined
    vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => {
      answer = resolve
    }))
    const spoken = useLook(pinia).speak('tl')
    expect(textOf(await section())).toContain('Tagalog を読み込んでいます。')
    answer(new Response(null, { status: 503 }))
    await spoken
    expect(textOf(await section())).toContain('Tagalog を読み込めませんでした。')
    expect(await section()).toMatch(/<input checked[^>]*value="ja"/)
    expect(textOf(await section())).toContain('再試行')
  })
})
