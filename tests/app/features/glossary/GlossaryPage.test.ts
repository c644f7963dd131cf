import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import GlossaryPage from '../../../../src/app/features/glossary/GlossaryPage.vue'
import { setLanguage } from '../../../../src/app/i18n/language.ts'
import { glossaryTerms } from '../../../../src/domain/glossary/glossaryTerms.ts'
import { japanese } from '../../../../src/domain/language/japanese.ts'
import type { LanguageCode } from '../../../../src/domain/language/languages.ts'
import type { Messages } from '../../../../src/domain/language/message.ts'
import { renderHtml, textOf } from '../../ui/renderHtml.ts'

const speak = (code: LanguageCode) => setLanguage({ code, messages: JSON.parse(readFileSync(`src/domain/language/messages/${code}.json`, 'utf8')) as Messages })
const render = async () => (await renderHtml(GlossaryPage, { planTitle: '見本市の計画' })).replace(/ class="(?:wide)?"/g, '')

describe('GlossaryPage', () => {
  afterEach(() => { setLanguage(japanese) })

  it('shows every term where a link to it leads, in three groups', async () => {
    const html = await render()
    for (const { id } of glossaryTerms) expect(html).toContain(`<li id="${id}"`)
    expect(html.match(/<h2 /g)).toHaveLength(3)
    expect(html.match(/<h3>/g)).toHaveLength(glossaryTerms.length)
  })

  it('writes the reading over a word, and names the law on which it rests', async () => {
    const html = await render()
    expect(html).toContain('<ruby>起債')
    expect(html).toContain('きさい</rt>')
    expect(textOf(html)).toContain('根拠: 地方財政法第5条、地方自治法第230条')
    expect(html).not.toContain('lang="ja"')
  })

  it('names the plan that this app shows', async () => {
    expect(textOf(await render())).toContain('このアプリでは「見本市の計画」を読めます。')
  })

  it('says the term in another language, beside the Japanese word as Japanese', async () => {
    speak('en')
    const html = await render()
    expect(html).toContain('<h3>General funds</h3>')
    expect(html).toContain('In Japanese: <span lang="ja"><ruby>一般財源')
    expect(html).toContain('Based on: <span lang="ja"><ruby>地方財政法')
    expect(textOf(html)).toContain('Money that the city may use as it decides')
  })

  it('gives the plain name in やさしい日本語, and beside it the city\'s word where it is another', async () => {
    speak('ja-easy')
    const html = await render()
    expect(html).toContain('<ruby>一般財源')
    expect(textOf(html)).not.toMatch(/[《》｜]/)
    expect(html.match(/<h3><ruby>施策[^]*?<\/li>/)?.[0]).not.toContain('class="word"')
  })
})
