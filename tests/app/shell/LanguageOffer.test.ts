import { createPinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory, createRouter } from 'vue-router'
import { setLanguage } from '../../../src/app/i18n/language.ts'
import { useLook } from '../../../src/app/look/useLook.ts'
import LanguageOffer from '../../../src/app/shell/LanguageOffer.vue'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { readLanguage } from '../../domain/language/readLanguage.ts'
import { textOf } from '../ui/renderHtml.ts'

/** The markup on a phone whose browser likes this language. */
async function offered(tag: string): Promise<string> {
  vi.stubGlobal('navigator', { languages: [tag] })
  const pinia = createPinia()
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: {} }] })
  setLanguage(readLanguage(useLook(pinia).look.language))
  return renderToString(createSSRApp({ render: () => h(LanguageOffer) }).use(pinia).use(router))
}

describe('LanguageOffer', () => {
  beforeEach(() => {
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
    vi.stubGlobal('window', {})
    vi.stubGlobal('document', { documentElement: {} })
  })
  afterEach(() => {
    setLanguage(japanese)
    vi.unstubAllGlobals()
  })

  it.each([
    ['vi-VN', 'Tiếng Việt', 'Ngôn ngữ'], ['fil-PH', 'Tagalog', 'Wika'], ['zh-CN', '中文（简体）', '语言'],
  ])('names the language of the browser in itself, and leads to the others: %s', async (tag, name, language) => {
    const html = await offered(tag)
    expect(textOf(html)).toMatch(new RegExp(`^${name} `))
    expect(html).toMatch(new RegExp(`href="/settings#language"[^>]*>.*${language}`))
  })

  it('offers Japanese, marked as such', async () => {
    expect(await offered('en-GB')).toMatch(/<button[^>]* lang="ja"[^>]*>日本語<\/button>/)
  })
})
