import { afterEach, describe, expect, it } from 'vitest'
import { createSSRApp, h, shallowRef } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { japanese } from '../../../../src/domain/language/japanese.ts'
import { setLanguage } from '../../../../src/app/i18n/language.ts'
import PlanText from '../../../../src/app/ui/text/PlanText.vue'
import { textReadingKey, type ReadText } from '../../../../src/app/ui/text/textReading.ts'

const read: ReadText = () => [{ text: '健康', reading: 'けんこう', isChecked: true }, { text: 'と' }, { text: '運動', reading: 'うんどう', isChecked: false }]

async function render(props: { text: string, marks?: readonly { from: number, to: number }[] }, reading?: ReadText): Promise<string> {
  const app = createSSRApp({ render: () => h(PlanText, props) }).provide(textReadingKey, shallowRef(reading))
  return (await renderToString(app)).replace(/<!--.*?-->/g, '')
}

describe('PlanText', () => {
  afterEach(() => setLanguage(japanese))

  it('is the text alone while no readings are wanted', async () => {
    expect(await render({ text: '健康と運動' })).toBe('健康と運動')
  })

  it('says that it is Japanese where the app speaks another language', async () => {
    setLanguage({ code: 'vi', messages: {} })
    expect(await render({ text: '健康と運動' })).toBe('<span lang="ja">健康と運動</span>')
    expect(await render({ text: '健康と運動' }, read)).toContain('<span lang="ja"><ruby')
    setLanguage({ code: 'ja-easy', messages: {} })
    expect(await render({ text: '健康と運動' })).toBe('健康と運動')
  })

  it('marks what was found', async () => {
    expect(await render({ text: '健康と運動', marks: [{ from: 0, to: 2 }] })).toBe('<span><mark>健康</mark>と運動</span>')
  })

  it('lays readings over kanji, out of the way of speech, and tells checked ones from others', async () => {
    const html = await render({ text: '健康と運動' }, read)
    expect(html).toContain('<ruby class="">健康<rp aria-hidden="true">(</rp><rt aria-hidden="true">けんこう</rt><rp aria-hidden="true">)</rp></ruby>と<ruby class="unchecked">運動')
    expect(html.replace(/<(rt|rp)[^>]*>[^<]*<\/\1>/g, '').replace(/<[^>]*>/g, '')).toBe('健康と運動')
  })
})
