import { describe, expect, it } from 'vitest'
import SourcePanel from '../../../../src/app/ui/plan/SourcePanel.vue'
import { renderHtml, textOf } from '../renderHtml.ts'

const document = { id: 'plan', title: '見本の計画', publisher: '', publishedOn: null, publishedOnNote: '', file: '', sha256: '', lines: 9 }
const outline = { documents: [document], rules: [{ id: 'correction', title: '誤り', reason: '機械が読み誤ったため。', effect: 'content' }] }
const at = { document: 'plan', from: 4, to: 6 }
const places = [{ label: '施策', at }]
const textWith = async (notes: readonly object[]) => textOf(await renderHtml(SourcePanel, { places, notes, outline }))

describe('SourcePanel', () => {
  it('says where the page stands in the documents', async () => {
    expect(await textWith([])).toContain('施策: 「見本の計画」の4〜6行目')
    expect(await textWith([])).not.toContain('注記')
  })

  it('counts the notes before it is opened and gives the reason of each', async () => {
    const text = await textWith([{ kind: 'repair', rule: 'correction', at, before: '力', after: 'カ' }])
    expect(text).toContain('出典 注記 1件')
    expect(text).toContain('読み取りの補正 原文(OCR)では「力」とありますが、「カ」と読みました(4〜6行目)。 理由: 機械が読み誤ったため。')
  })
})
