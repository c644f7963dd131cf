import { describe, expect, it } from 'vitest'
import AcknowledgeField from '../../../../src/app/ui/form/AcknowledgeField.vue'
import ChoiceSelect from '../../../../src/app/ui/form/ChoiceSelect.vue'
import DateFields from '../../../../src/app/ui/form/DateFields.vue'
import ErrorSummary from '../../../../src/app/ui/form/ErrorSummary.vue'
import MultipleChoice from '../../../../src/app/ui/form/MultipleChoice.vue'
import NumberField from '../../../../src/app/ui/form/NumberField.vue'
import PersonalFieldsForm from '../../../../src/app/ui/form/PersonalFieldsForm.vue'
import RankField from '../../../../src/app/ui/form/RankField.vue'
import ScaleField from '../../../../src/app/ui/form/ScaleField.vue'
import SingleChoice from '../../../../src/app/ui/form/SingleChoice.vue'
import TextArea from '../../../../src/app/ui/form/TextArea.vue'
import TextField from '../../../../src/app/ui/form/TextField.vue'
import { renderHtml, textOf } from '../renderHtml.ts'

const field = { id: 'area', label: 'お住まいの地区', hint: '一つ選んでください', requirement: 'required', error: '選んでください' } as const
const optional = { id: 'area', label: 'お住まいの地区', requirement: 'optional' } as const
const options = [{ value: 'a', label: '大山' }, { value: 'b', label: '比々多' }, { value: 'c', label: '成瀬' }]
const many = Array.from({ length: 300 }, (_, index) => ({ value: `v${index}`, label: `町名${index}` }))

describe('a field', () => {
  it('has label, support text, control, error in this order, tied together', async () => {
    const html = await renderHtml(TextField, { field, modelValue: '' })
    expect(textOf(html)).toBe('お住まいの地区 ※必須 一つ選んでください ＊選んでください')
    expect(html).toContain('<label class="field-label" for="area">')
    expect(html).toContain('aria-describedby="area-error area-hint"')
    expect(html).toContain('aria-invalid="true"')
    expect(html.indexOf('area-hint"')).toBeLessThan(html.indexOf('<input'))
  })

  it('says nothing is wrong where nothing is', async () => {
    const html = await renderHtml(TextField, { field: optional, modelValue: '大山' })
    expect(html).not.toContain('aria-invalid')
    expect(html).not.toContain('aria-describedby')
    expect(textOf(html)).toContain('※任意')
  })
})

describe('TextArea', () => {
  it('says how many characters are left', async () => {
    expect(textOf(await renderHtml(TextArea, { field: optional, modelValue: 'あ', limit: 10 }))).toContain('残り9文字')
    expect(await renderHtml(TextArea, { field: optional, modelValue: 'あいう', limit: 2 })).toContain('aria-invalid="true"')
  })
})

describe('NumberField', () => {
  it('asks for digits', async () => {
    expect(await renderHtml(NumberField, { field, modelValue: 3, isWhole: true })).toContain('inputmode="numeric"')
  })
})

describe('DateFields', () => {
  it('is one group of year, month and day', async () => {
    const html = await renderHtml(DateFields, { field, modelValue: '2026-04-01' })
    expect([...html.matchAll(/ value="(\d+)"/g)].map(match => match[1])).toEqual(['2026', '4', '1'])
    expect(textOf(html)).toContain('年は西暦で、4桁の数字で書いてください。 年 月 日')
  })
})

describe('SingleChoice', () => {
  it('is one group with a legend and one of them chosen', async () => {
    const html = await renderHtml(SingleChoice, { field, options, modelValue: 'b' })
    expect(html).toContain('role="radiogroup"')
    expect([...html.matchAll(/<input[^>]* value="(\w)"[^>]*>/g)].filter(([input]) => input.includes(' checked')).map(match => match[1])).toEqual(['b'])
  })

  it('lets only what is optional be taken back', async () => {
    expect(textOf(await renderHtml(SingleChoice, { field, options, modelValue: 'b' }))).not.toContain('選択を消す')
    expect(textOf(await renderHtml(SingleChoice, { field: optional, options, modelValue: 'b' }))).toContain('選択を消す')
  })

  it('offers to look for a choice only in a long list', async () => {
    expect(textOf(await renderHtml(SingleChoice, { field: optional, options, modelValue: undefined }))).not.toContain('選択肢をさがす')
    expect(textOf(await renderHtml(SingleChoice, { field: optional, options: many, modelValue: undefined }))).toContain('選択肢をさがす 全部で300件')
  })
})

describe('MultipleChoice', () => {
  it('says how many are chosen', async () => {
    expect(textOf(await renderHtml(MultipleChoice, { field, options, modelValue: ['a', 'c'] }))).toContain('2件を選んでいます')
  })
})

describe('ChoiceSelect', () => {
  it('shows that what was chosen is no longer offered, with the empty choice to take it back', async () => {
    const html = await renderHtml(ChoiceSelect, { field: optional, options, modelValue: 'gone' })
    expect(html).toContain('<option value="">選んでください</option>')
    expect(html).toContain('<option value="gone" selected>(前に選んだものは、いまは選べません)</option>')
    expect(await renderHtml(ChoiceSelect, { field: optional, options, modelValue: 'a' })).not.toContain('選べません')
  })

  it('has nothing chosen at first', async () => {
    expect(await renderHtml(ChoiceSelect, { field, options, modelValue: undefined })).toContain('<option value="" selected>選んでください</option>')
  })
})

describe('ScaleField', () => {
  it('has buttons for a few numbers, and a slider that says it is unanswered for many', async () => {
    expect(await renderHtml(ScaleField, { field, start: 0, end: 10, step: 1, modelValue: undefined })).not.toContain('type="range"')
    const html = await renderHtml(ScaleField, { field, start: 0, end: 100, step: 1, modelValue: undefined })
    expect(html).toContain('aria-valuetext="まだ答えていません"')
  })
})

describe('RankField', () => {
  it('shows the order and what has none yet', async () => {
    const text = textOf(await renderHtml(RankField, { field, options, modelValue: ['c'] }))
    expect(text).toContain('1位 成瀬')
    expect(text).toContain('次に2位にするものを押してください。 大山 比々多')
  })
})

describe('AcknowledgeField', () => {
  it('has its label beside the box', async () => {
    expect(await renderHtml(AcknowledgeField, { field, modelValue: true })).toMatch(/<label class="option"><input id="area"[^>]* checked/)
  })
})

describe('ErrorSummary', () => {
  it('names every place with its reason, and is not there without any', async () => {
    const faults = [{ id: 'area', label: 'お住まいの地区', reason: '選んでください' }]
    const html = await renderHtml(ErrorSummary, { faults, shownAt: 1 })
    expect(textOf(html)).toBe('1か所を直してください お住まいの地区: 選んでください')
    expect(html).toContain('href="#area"')
    expect(await renderHtml(ErrorSummary, { faults: [], shownAt: 0 })).toBe('')
  })
})

describe('PersonalFieldsForm', () => {
  it('asks for the fields of the form and for no other', async () => {
    const fields = [{ name: 'name', label: '氏名', isRequired: true }, { name: 'contact', label: '連絡先', isRequired: false, hint: '電話かメール' }]
    const html = await renderHtml(PersonalFieldsForm, { fields, modelValue: { name: '見本 太郎' }, errors: { contact: '入力してください' } })
    expect(textOf(html)).toBe('氏名 ※必須 連絡先 ※任意 電話かメール ＊入力してください')
    expect(html).toContain('autocomplete="name"')
    expect([...html.matchAll(/<input/g)]).toHaveLength(2)
  })
})
