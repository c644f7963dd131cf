import { createPinia, type Pinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSSRApp, h, type Component } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { language, setLanguage } from '../../../src/app/i18n/language.ts'
import { messageFiles } from '../../../src/app/i18n/messageFiles.ts'
import { useLook } from '../../../src/app/look/useLook.ts'
import LanguageToast from '../../../src/app/shell/LanguageToast.vue'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { textOf } from '../ui/renderHtml.ts'

const sampleTexts = () => Response.json({ 'app.name': '見本' })
const show = async (component: Component, pinia: Pinia, props: object = {}) =>
  (await renderToString(createSSRApp({ render: () => h(component, props) }).use(pinia))).replace(/<!--.*?-->/g, '')

/** A network of which a test answers each request by itself, in the order that it likes. */
function answerByHand() {
  const answers = new Map<string, (answer: Response) => void>()
  vi.stubGlobal('fetch', (path: string) => new Promise<Response>((resolve) => {
    answers.set(path, resolve)
  }))
  return answers
}

describe('useLook', () => {
  beforeEach(() => {
    vi.stubGlobal('navigator', { languages: ['ja-JP'] })
    vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) })
    vi.stubGlobal('document', { documentElement: { dataset: {}, toggleAttribute: () => undefined } })
  })
  afterEach(() => {
    setLanguage(japanese)
    vi.unstubAllGlobals()
  })

  it('speaks the language that was asked for last, whichever comes first', async () => {
    const answers = answerByHand()
    const look = useLook(createPinia())
    const asked = [look.speak('vi'), look.speak('ko')]
    answers.get(messageFiles.ko)?.(sampleTexts())
    answers.get(messageFiles.vi)?.(sampleTexts())
    await Promise.all(asked)
    expect([look.languageState, look.look.language, language().code]).toEqual(['spoken', 'ko', 'ko'])
  })

  it('speaks on as before when a language cannot be had, and says so until it is there', async () => {
    const pinia = createPinia()
    const look = useLook(pinia)
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    await look.speak('vi')
    expect([look.languageState, look.look.language, look.wanted, language().code]).toEqual(['missing', 'ja', 'vi', 'ja'])
    const toast = await show(LanguageToast, pinia)
    expect(toast).toContain('<span lang="vi">Tiếng Việt</span>を読み込めませんでした')
    expect(textOf(toast)).toContain('再試行')
    vi.stubGlobal('fetch', () => Promise.resolve(sampleTexts()))
    await look.speak(look.wanted)
    expect([look.languageState, language().code]).toEqual(['spoken', 'vi'])
    expect(await show(LanguageToast, pinia)).toBe('')
  })
})
