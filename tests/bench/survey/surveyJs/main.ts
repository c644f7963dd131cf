import { Model } from 'survey-core'
import { SurveyComponent } from 'survey-vue3-ui'
import { createApp, h } from 'vue'
import { askedQuestions, type BenchQuestion } from '../benchQuestions.ts'

function elementOf({ name, kind, title, choices }: BenchQuestion) {
  const base = { name, title }
  const choice = { ...base, choices: choices.map((text, index) => ({ value: String(index + 1), text })) }
  switch (kind) {
    case 'scale': return { ...choice, type: 'radiogroup' }
    case 'one': return { ...choice, type: 'radiogroup' }
    case 'several': return { ...choice, type: 'checkbox' }
    case 'list':
    case 'longList': return { ...choice, type: 'dropdown' }
    case 'line': return { ...base, type: 'text' }
    case 'lines': return { ...base, type: 'comment' }
    case 'number': return { ...base, type: 'text', inputType: 'number' }
  }
}

const model = new Model({
  title: '見本', showProgressBar: 'top',
  pages: askedQuestions(location).map((questions, index) => ({ name: `page${index + 1}`, title: `${index + 1}ページ`, elements: questions.map(elementOf) })),
})

createApp({ render: () => h('main', h(SurveyComponent, { model })) }).mount('#app')
