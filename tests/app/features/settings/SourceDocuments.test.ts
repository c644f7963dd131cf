import { describe, expect, it } from 'vitest'
import SourceDocuments from '../../../../src/app/features/settings/SourceDocuments.vue'
import type { SourceDocument } from '../../../../src/domain/plan/sourceRef.ts'
import { renderHtml, textOf } from '../../ui/renderHtml.ts'

const source: SourceDocument = {
  id: 'plan', title: '見本の計画', publisher: '見本市', publishedOn: '2021-03', publishedOnNote: '奥付の年月です。', file: 'plan.txt', sha256: 'ab'.repeat(32), lines: 1234,
}
const textWith = async (...documents: SourceDocument[]) => textOf(await renderHtml(SourceDocuments, { documents }))

describe('SourceDocuments', () => {
  it('writes the date of a document in both calendars, with what it rests on', async () => {
    expect(await textWith(source)).toContain('日付 令和3年(2021年)3月 — 奥付の年月です。')
  })

  it('says of a document without a date that it is unknown', async () => {
    expect(await textWith({ ...source, publishedOn: null, publishedOnNote: '文書に日付はありません。' })).toContain('日付 不明 — 文書に日付はありません。')
  })
})
