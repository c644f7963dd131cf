import { createApp, h } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { setLanguage } from '../../../../src/app/i18n/language.ts'
import { loadLanguage } from '../../../../src/app/i18n/loadLanguage.ts'
import SurveyFlow from '../../../../src/app/features/surveys/SurveyFlow.vue'
import type { FormItem, Question, SurveyForm } from '../../../../src/domain/survey/surveyForm.ts'
import { askedQuestions, type BenchQuestion } from '../benchQuestions.ts'

function questionOf({ name, kind, title }: BenchQuestion): Question {
  const base = { name, label: { ja: title } }
  switch (kind) {
    case 'scale': return { ...base, type: 'selectOne', list: kind, appearance: 'likert' }
    case 'one': return { ...base, type: 'selectOne', list: kind }
    case 'several': return { ...base, type: 'selectMultiple', list: kind }
    case 'list':
    case 'longList': return { ...base, type: 'selectOne', list: kind, appearance: 'minimal' }
    case 'line': return { ...base, type: 'text' }
    case 'lines': return { ...base, type: 'text', isMultiline: true }
    case 'number': return { ...base, type: 'integer' }
  }
}

const asked = askedQuestions(location)
const lists = Object.fromEntries(asked.flat().filter(({ choices }) => choices.length > 0).map(({ kind, choices }) => [kind, choices.map((label, index) => ({ name: String(index + 1), label: { ja: label } }))]))
const items = asked.map((questions, index): FormItem => ({ type: 'group', name: `page${index + 1}`, label: { ja: `${index + 1}ページ` }, items: questions.map(questionOf) }))
const form: SurveyForm = { format: 1, id: 'bench', version: 1, title: { ja: '見本' }, defaultLanguage: 'ja', languages: ['ja'], items, lists }

const questions = { render: () => h('main', h(SurveyFlow, { form, start: {}, given: {}, firstPlace: 0, language: 'ja', words: '', now: () => new Date().toISOString() })) }
// The page of the questions is a part of its address.
const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: questions }] })

setLanguage(await loadLanguage('ja', { fetch: path => window.languageOnTheWay?.answer ?? fetch(path), caches: undefined }))
createApp({ render: () => h(RouterView) }).use(router).mount('#app')
