import { createPinia, type Pinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSSRApp, h, type Component } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { language, setLanguage } from '../../../src/app/i18n/language.ts'
import { messageFiles } from '../../../src/app/i18n/messageFiles.ts'
import { pageTextFiles } from '../../../src/app/i18n/pageTextFiles.ts'
import { useCurrentPage } from '../../../src/app/page/useCurrentPage.ts'
import { useLook } from '../../../src/app/look/useLook.ts'
import LanguageToast from '../../../src/app/shell/LanguageToast.vue'
import { japanese } from '../../../src/domain/language/japanese.ts'
import type { LanguageCode } from '../../../src/domain/language/languages.ts'
import { textOf } from '../ui/renderHtml.ts'

const sampleTexts = (code: LanguageCode) => new Response(`${code}\n見本`)
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
  let root: { lang: string } & Record<string, unknown>
  const listeners = new Map<string, (event: unknown) => void>()
  let kept: string | null
  beforeEach(() => {
    vi.stubGlobal('navigator', { languages: ['ja-JP'] })
    root = { dataset: {}, toggleAttribute: () => undefined, lang: '' }
    listeners.clear()
    kept = null
    vi.stubGlobal('localStorage', { getItem: () => kept, setItem: (_: string, text: string) => void (kept = text) })
    vi.stubGlobal('window', {
      matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
      addEventListener: (kind: string, listener: (event: unknown) => void) => listeners.set(kind, listener),
    })
    vi.stubGlobal('document', { documentElement: root })
  })
  afterEach(async () => {
    // What is fetched ahead for a language that was chosen belongs to its own test.
    await vi.dynamicImportSettled()
    setLanguage(japanese)
    vi.unstubAllGlobals()
  })

  it('speaks the language that was asked for last, whichever comes first', async () => {
    const answers = answerByHand()
    const look = useLook(createPinia())
    const asked = [look.speak('vi'), look.speak('ko')]
    answers.get(messageFiles.ko)?.(sampleTexts('ko'))
    answers.get(messageFiles.vi)?.(sampleTexts('vi'))
    await Promise.all(asked)
    expect([look.languageState.kind, look.look.language, language().code, root.lang]).toEqual(['spoken', 'ko', 'ko', 'ko'])
  })

  it('speaks on as before when a language cannot be had, and says so until it is there', async () => {
    const pinia = createPinia()
    const look = useLook(pinia)
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    await look.speak('vi')
    expect([look.languageState, look.look.language, language().code]).toEqual([{ kind: 'missing', code: 'vi' }, 'ja', 'ja'])
    const toast = await show(LanguageToast, pinia)
    expect(toast).toContain('<span lang="vi">Tiếng Việt</span>を読み込めませんでした')
    expect(textOf(toast)).toContain('再試行')
    // 設定 says it itself.
    useCurrentPage(pinia).arrive({ kind: 'notFound' }, '/settings')
    expect(await show(LanguageToast, pinia)).toBe('')
    useCurrentPage(pinia).arrive({ kind: 'notFound' }, '/plan')
    expect(await show(LanguageToast, pinia)).toBe(toast)
    vi.stubGlobal('fetch', () => Promise.resolve(sampleTexts('vi')))
    await look.speak('vi')
    expect([look.languageState.kind, language().code]).toEqual(['spoken', 'vi'])
    expect(await show(LanguageToast, pinia)).toBe('')
  })

  it('says of the page in which language it is, and not in which one was chosen and could not be had', async () => {
    kept = '{"language":"vi"}'
    vi.stubGlobal('fetch', (path: string) => path === messageFiles.vi ? Promise.reject(new TypeError('aborted')) : Promise.resolve(sampleTexts('ja')))
    const look = useLook(createPinia())
    await look.start()
    look.keep({ textSize: 2 })
    expect([look.languageState, language().code, root.lang]).toEqual([{ kind: 'missing', code: 'vi' }, 'ja', 'ja'])
    expect(look.look).toMatchObject({ language: 'vi', textSize: 2 })
  })

  it('says that the page is in the language chosen in another tab once its texts are there', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(sampleTexts('ja')))
    const look = useLook(createPinia())
    await look.start()
    const answers = answerByHand()
    kept = '{"language":"ko"}'
    listeners.get('storage')?.({ key: 'look' })
    expect([look.languageState, root.lang]).toEqual([{ kind: 'loading', code: 'ko' }, 'ja'])
    answers.get(messageFiles.ko)?.(sampleTexts('ko'))
    await expect.poll(() => look.languageState.kind).toBe('spoken')
    expect(root.lang).toBe('ko')
  })

  it('has the texts of the pages that explain once one opens, and in each language that is chosen after', async () => {
    const asked: string[] = []
    vi.stubGlobal('fetch', (path: string) => {
      asked.push(path)
      return Promise.resolve(sampleTexts(path.includes('/vi.') ? 'vi' : 'ja'))
    })
    const look = useLook(createPinia())
    await look.readPageTexts()
    await look.readPageTexts()
    expect(asked).toEqual([pageTextFiles.ja])
    expect(language()).toMatchObject({ code: 'ja', messages: { p0: '見本', 'app.name': 'みんなの計画' } })
    await look.speak('vi')
    expect(asked).toEqual([pageTextFiles.ja, messageFiles.vi, pageTextFiles.vi])
    expect(language()).toEqual({ code: 'vi', messages: { 0: '見本', p0: '見本' } })
  })

  it('asks again for the texts of the pages that explain when they could not be had', async () => {
    const look = useLook(createPinia())
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    await expect(look.readPageTexts()).rejects.toThrow('offline')
    vi.stubGlobal('fetch', () => Promise.resolve(sampleTexts('ja')))
    await look.readPageTexts()
    expect(language().messages).toMatchObject({ p0: '見本' })
  })

  it('fetches them for the language that is chosen, so that they are there offline', async () => {
    const asked: string[] = []
    vi.stubGlobal('fetch', (path: string) => {
      asked.push(path)
      return Promise.resolve(sampleTexts('ko'))
    })
    await useLook(createPinia()).speak('ko')
    await expect.poll(() => asked).toEqual([messageFiles.ko, pageTextFiles.ko])
    expect(language().messages).toEqual({ 0: '見本' })
  })
})
