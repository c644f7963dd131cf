import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pages } from '../../../../src/app/features/surveys/pages.ts'
import { startAnswer } from '../../../../src/app/features/surveys/startAnswer.ts'
import SurveyPage from '../../../../src/app/features/surveys/SurveyPage.vue'
import SurveyFlow from '../../../../src/app/features/surveys/SurveyFlow.vue'
import SurveyPaperPage from '../../../../src/app/features/surveys/SurveyPaperPage.vue'
import SurveyResultPage from '../../../../src/app/features/surveys/SurveyResultPage.vue'
import { setLanguage } from '../../../../src/app/i18n/language.ts'
import { useDraft } from '../../../../src/app/submissions/useDraft.ts'
import { japanese } from '../../../../src/domain/language/japanese.ts'
import type { LanguageCode } from '../../../../src/domain/language/languages.ts'
import { sampleForm, sampleSurvey, sampleSurveyResult } from '../../../fixtures/participation/sampleSurvey.ts'
import { sampleReader } from '../../page/samplePages.ts'
import { newBrowser } from '../../submissions/browser.ts'
import { textOf } from '../../ui/renderHtml.ts'
import { renderWithWords, type Opening } from '../renderWithWords.ts'

beforeEach(() => { vi.stubGlobal('navigator', { languages: ['ja-JP'] }) })
afterEach(() => vi.unstubAllGlobals())

const outline = await sampleReader.outline()
const surveyPage = (opening?: Opening, change: object = {}) =>
  renderWithWords(SurveyPage, { survey: { ...sampleSurvey, ...change }, hasResult: false, outline }, opening)

describe('SurveyPage', () => {
  it.each([
    ['2026-05-20T00:00:00.000Z', '受付前', false],
    ['2026-06-05T00:00:00.000Z', '受付中(あと25日)', true],
    ['2026-06-30T03:00:00.000Z', '今日まで', true],
    ['2026-07-05T00:00:00.000Z', '受付終了', false],
  ])('at %s says %s and whether one can answer', async (at, phase, canAnswer) => {
    const text = textOf(await surveyPage({ at }))
    expect(text).toContain(phase)
    expect(text.includes('回答をはじめる')).toBe(canAnswer)
  })

  it('says in the hours of grace, before one begins, that what is begun now is late', async () => {
    const text = textOf(await surveyPage({ at: '2026-07-01T00:00:00.000Z' }, { window: { opensAt: '2026-05-31T15:00:00.000Z', closesAt: '2026-06-30T14:59:59.999Z', rule: 'composed-by', graceHours: 72 } }))
    expect(text).toMatch(/期限後の提出として受け付けます。.*回答をはじめる/)
    expect(text.split('期限後の提出として')).toHaveLength(2)
  })

  it('says what it is for, how many questions there are, in which languages, and what becomes of it', async () => {
    const text = textOf(await surveyPage())
    expect(text).toContain('見本です。')
    expect(text).toContain('見本の目的です。')
    expect(text).toContain('最大5問(答えによって変わります)')
    expect(text).toContain('日本語、English')
    expect(text).toContain('秋に公表します。')
    expect(text).not.toContain('回答番号 ')
  })

  it('can be read aloud: its purpose, and what becomes of it', async () => {
    const html = await surveyPage()
    expect(textOf(html)).toContain('読み上げる')
    expect([/<section[^>]* data-aloud/, /<dl[^>]* data-aloud/].map(part => part.test(html))).toEqual([true, true])
  })

  it('says once it is over that it is, and names no plan for a result that is there', async () => {
    const over = textOf(await surveyPage({ at: '2026-07-05T00:00:00.000Z' }))
    expect(over).toContain('に終わりました。')
    expect(over).not.toContain('提出すると')
    const told = textOf(await renderWithWords(SurveyPage, { survey: sampleSurvey, hasResult: true, outline }))
    expect(told).toContain('結果 公表しています。')
  })

  it('says that it has not the language of the app, and begins in the next that the browser likes', async () => {
    const note = '質問に日本語はありません。'
    const begin = async (code: LanguageCode, languages: readonly string[]) => {
      setLanguage({ ...japanese, code })
      vi.stubGlobal('navigator', { languages })
      const html = await surveyPage()
      setLanguage(japanese)
      return { isTold: textOf(html).includes(note), paper: /\/paper\?language=(\w+)/.exec(html)?.[1] }
    }
    expect(await begin('ja', ['ja'])).toEqual({ isTold: false, paper: 'ja' })
    expect(await begin('vi', ['vi-VN', 'en-US'])).toEqual({ isTold: true, paper: 'en' })
    expect(await begin('vi', ['vi-VN'])).toEqual({ isTold: true, paper: 'ja' })
  })

  it('asks for a code only where one is needed', async () => {
    expect(textOf(await surveyPage({}, { access: 'codes' }))).toContain('1つの番号で1回だけ回答できます。')
  })

  it('leads to every draft on this phone', async () => {
    const tab = newBrowser().openTab()
    for (const area of ['kita', 'minami']) {
      const draft = tab.run(() => useDraft(startAnswer(sampleSurvey, { language: 'ja', code: '', at: '2026-06-01T00:00:00.000Z' })))
      draft.change({ values: { answers: { area } } })
      await draft.flush()
    }
    const html = await surveyPage({ words: tab.ports })
    expect([...html.matchAll(/href="\/surveys\/mihon-kurashi\/answers\/[0-9a-f-]+"/g)]).toHaveLength(2)
  })
})

describe('SurveyPaperPage', () => {
  const paper = (address: string) => renderWithWords(SurveyPaperPage, { survey: sampleSurvey }, { address })

  afterEach(() => setLanguage(japanese))

  it('asks in the language that the app speaks before the form\'s own', async () => {
    expect(textOf(await paper('/'))).toContain('北地区')
    setLanguage({ ...japanese, code: 'en' })
    expect(textOf(await paper('/'))).toContain('District')
  })

  it('asks in the language chosen on the survey\'s page, to which that leads', async () => {
    expect(textOf(await paper('/?language=en'))).toContain('District')
    expect(textOf(await paper('/?language=xx'))).toContain('北地区')
    expect(await surveyPage()).toContain('href="/surveys/mihon-kurashi/paper?language=ja"')
  })
})

describe('SurveyFlow', () => {
  const flow = (address: string, start: object = {}, language = 'ja') => renderWithWords(SurveyFlow, {
    form: sampleForm, start, given: {}, firstPlace: 0, language, words: '', now: () => '2026-06-05T00:00:00.000Z',
  }, { address })

  it('shows one page with how far one is', async () => {
    const text = textOf(await flow('/', { area: 'kita' }))
    expect(text).toContain('1/2ページ')
    expect(text).toContain('4問のうち1問に回答')
    expect(text).toContain('あなたについて')
    expect(text).not.toContain('道路')
  })

  it('has the page of the address, and says none of what is hidden', async () => {
    const text = textOf(await flow('/?page=2', { age: 12 }))
    expect(text).toContain('道路 ※任意 満足 不満')
    expect(text).toContain('残り400文字')
    expect(textOf(await flow('/', { age: 12 }))).not.toContain('仕事')
  })

  it('shows everything at the end, and what has to be mended before it is handed in', async () => {
    const text = textOf(await flow('/?page=3', { age: 5 }))
    expect(text).toContain('提出する前に、2か所を直してください')
    expect(text).toContain('地区: 回答してください。')
    expect(text).toContain('年齢: 10歳以上を書いてください。')
    expect(text).toContain('(答えていません)')
  })

  it('asks in the language of the answer', async () => {
    const html = await flow('/', {}, 'en')
    expect(html).toContain('lang="en"')
    expect(textOf(html)).toContain('District')
  })
})

describe('SurveyResultPage', () => {
  it('shows counts, shares, n and 無回答, and holds small counts back', async () => {
    const text = textOf(await renderWithWords(SurveyResultPage, { survey: sampleSurvey, result: sampleSurveyResult }))
    expect(text).toContain('北地区 250人 62.5%')
    expect(text).toContain('その他 5未満など —')
    expect(text).toContain('無回答 0人 0.0%')
    expect(text).toContain('この質問の対象 400人')
    expect(text).toContain('答えた380人の平均は47.3でした。')
  })

  it.each([
    ['nobody answered', { responses: 0 }, '0件という結果です。'],
    ['so few answered that nothing is told', { responses: undefined }, '個人が分からないように、結果は公表していません。'],
  ])('says once that %s', async (_, change, words) => {
    const questions = sampleSurveyResult.questions.map(({ name, label, kind }) => ({ name, label, kind, choices: [] }))
    const text = textOf(await renderWithWords(SurveyResultPage, { survey: sampleSurvey, result: { ...sampleSurveyResult, ...change, questions, pairs: [] } }))
    expect(text.split(words)).toHaveLength(2)
    expect(text).not.toContain('質問ごとの結果')
  })

  it('names what is important and leaves people dissatisfied', async () => {
    const text = textOf(await renderWithWords(SurveyResultPage, { survey: sampleSurvey, result: sampleSurveyResult }))
    expect(text).toContain('重点課題)は、「道路」です。')
    expect(text).toContain('1 道路 -20.0 60.0 重点課題')
  })
})

describe('pages of surveys', () => {
  const reader = { ...sampleReader, survey: (id: string) => Promise.resolve(id === sampleForm.id ? { survey: sampleSurvey } : undefined) }
  const load = (name: string, params: Record<string, string>) => pages.find(page => page.name === name)?.load(reader, params)

  it('are those of published surveys; a result only once there is one', async () => {
    expect((await load('survey', { surveyId: sampleForm.id }))?.title).toBe('見本のくらしアンケート')
    expect(await load('survey', { surveyId: 'other' })).toBeUndefined()
    expect(await load('surveyResult', { surveyId: sampleForm.id })).toBeUndefined()
  })

  it('open what is being written also when its survey is published no more', async () => {
    expect(await load('surveyAnswer', { surveyId: 'gone', draftId: 'x' })).toMatchObject({ title: 'アンケートに答える', props: { current: undefined } })
  })
})
