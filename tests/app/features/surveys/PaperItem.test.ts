import { describe, expect, it } from 'vitest'
import PaperItem from '../../../../src/app/features/surveys/PaperItem.vue'
import { paperNumbers } from '../../../../src/app/features/surveys/paperNumbers.ts'
import type { ReadText } from '../../../../src/app/ui/text/textReading.ts'
import { prepareSurvey } from '../../../../src/domain/survey/prepareSurvey.ts'
import { formWith } from '../../../domain/survey/formWith.ts'
import { renderHtml } from '../../ui/renderHtml.ts'

const read: ReadText = text => [{ text, reading: 'よみ', isChecked: false }]
const form = formWith([{
  type: 'group', name: 'part', label: { ja: '部', en: 'Part' }, hint: { ja: '説明', en: 'About it' },
  items: [{ type: 'selectOne', name: 'area', list: 'areas', label: { ja: '地区', en: 'Area' } }],
}], { lists: { areas: [{ name: 'north', label: { ja: '北部', en: 'North' } }] } })

async function rubiesIn(language: string): Promise<readonly string[]> {
  const [item] = form.items
  const html = await renderHtml(PaperItem, { item, prepared: prepareSurvey(form), numbers: paperNumbers(form), language }, undefined, read)
  return Array.from(html.matchAll(/<ruby[^>]*>([^<]*)</g), ([, text]) => text ?? '')
}

describe('PaperItem', () => {
  it('gives the headings, explanations, questions and choices of a paper form their readings', async () => {
    expect(await rubiesIn('ja')).toEqual(['部', '説明', '地区', '北部'])
  })

  it('gives none to a form in another language', async () => {
    expect(await rubiesIn('en')).toEqual([])
  })
})
