import { describe, expect, it } from 'vitest'
import FormField from '../../../../src/app/ui/form/FormField.vue'
import RankField from '../../../../src/app/ui/form/RankField.vue'
import SingleChoice from '../../../../src/app/ui/form/SingleChoice.vue'
import type { ReadText } from '../../../../src/app/ui/text/textReading.ts'
import { renderHtml } from '../renderHtml.ts'

const read: ReadText = text => [{ text, reading: 'よみ', isChecked: false }]
const field = { id: 'area', label: '地区', hint: '一つ', language: 'ja' }
const rubies = (html: string): readonly string[] => Array.from(html.matchAll(/<ruby[^>]*>([^<]*)</g), ([, text]) => text ?? '')

describe('useFormWords', () => {
  it('gives the labels, hints and choices of a form their readings', async () => {
    expect(rubies(await renderHtml(FormField, { field }, undefined, read))).toEqual(['地区', '一つ'])
    expect(rubies(await renderHtml(SingleChoice, { field, modelValue: undefined, options: [{ value: 'north', label: '北部' }] }, undefined, read))).toEqual(['地区', '一つ', '北部'])
  })

  it('gives what is ranked, and what is not yet, their readings', async () => {
    const options = [{ value: 'north', label: '北部' }, { value: 'south', label: '南部' }]
    expect(rubies(await renderHtml(RankField, { field, modelValue: ['south'], options }, undefined, read))).toEqual(['地区', '一つ', '南部', '北部'])
    expect(rubies(await renderHtml(RankField, { field: { ...field, language: 'en' }, modelValue: ['south'], options }, undefined, read))).toEqual([])
  })

  it('leaves a form in another language, and what the app says, as it is', async () => {
    expect(rubies(await renderHtml(FormField, { field: { ...field, language: 'en' } }, undefined, read))).toEqual([])
    expect(rubies(await renderHtml(FormField, { field: { id: 'area', label: '地区', hint: '一つ' } }, undefined, read))).toEqual([])
  })

  it('changes nothing while no readings are wanted', async () => {
    expect(rubies(await renderHtml(FormField, { field }))).toEqual([])
  })
})
