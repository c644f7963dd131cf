import { afterEach, describe, expect, it } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory, createRouter } from 'vue-router'
import { setLanguage } from '../../../src/app/i18n/language.ts'
import { placedPages } from '../../../src/app/placedPages.ts'
import CityTextNote from '../../../src/app/shell/CityTextNote.vue'
import { japanese } from '../../../src/domain/language/japanese.ts'
import type { LanguageCode } from '../../../src/domain/language/languages.ts'
import { readLanguage } from '../../domain/language/readLanguage.ts'
import { textOf } from '../ui/renderHtml.ts'

/** What is said at an address of the app, in a language. */
async function saidAt(address: string, code: LanguageCode): Promise<string> {
  setLanguage(readLanguage(code))
  const router = createRouter({ history: createMemoryHistory(), routes: placedPages.map(placed => ({ path: placed.page.path, component: {}, meta: { placed } })) })
  await router.push(address)
  return textOf((await renderToString(createSSRApp({ render: () => h(CityTextNote) }).use(router))).replaceAll(/<!--.*?-->/g, ''))
}

describe('CityTextNote', () => {
  afterEach(() => setLanguage(japanese))

  it.each(['/', '/plan', '/policies/34', '/participation', '/surveys/mihon'])('says in the reader\'s language that the city\'s text is Japanese: %s', async (address) => {
    expect(await saidAt(address, 'vi')).toBe(readLanguage('vi').messages['shell.cityText'])
    expect(await saidAt(address, 'ja-easy')).not.toBe('')
  })

  it.each(['/follow', '/settings'])('says nothing where nothing of the city\'s is to be read: %s', async (address) => {
    expect(await saidAt(address, 'en')).toBe('')
  })

  it('says nothing in Japanese', async () => {
    expect(await saidAt('/plan', 'ja')).toBe('')
  })
})
