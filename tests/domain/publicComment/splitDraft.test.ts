import { describe, expect, it } from 'vitest'
import { splitDraft } from '../../../src/domain/publicComment/splitDraft.ts'

const draft = '# 計画\n\nはじめの文\n\n## 目的\n\n公園を次の世代に手渡す。\n\n## 取り組み {#torikumi}\n\n古い木から順に植えかえる。\n'

describe('splitDraft', () => {
  it('cuts at headings and keeps what stands below each', () => {
    expect(splitDraft(draft).map(({ level, heading, text }) => [level, heading, text])).toEqual([
      [1, '計画', 'はじめの文'], [2, '目的', '公園を次の世代に手渡す。'], [2, '取り組み', '古い木から順に植えかえる。'],
    ])
    expect(splitDraft(draft)[2]?.id).toBe('torikumi')
  })

  it('gives the same ids to the same draft every time', () => {
    expect(splitDraft(draft)).toEqual(splitDraft(draft))
  })

  it('keeps ids through edits of text, of headings, and of their order', () => {
    const before = splitDraft(draft)
    const [plan, purpose] = before
    const edited = splitDraft('# 計画\n\n別の文に書きかえた\n\n## 取り組み {#torikumi}\n\n新しく書く。\n\n## 新しい節\n\nまったく違うこと。\n\n## 計画の目的\n\n公園を、次の世代に手渡す。\n', before)
    expect(edited.map(({ id }) => id)).toEqual([plan?.id, 'torikumi', edited[2]?.id, purpose?.id])
    expect(before.map(({ id }) => id)).not.toContain(edited[2]?.id)
  })

  it('never gives the id of a section that is gone to another', () => {
    const before = splitDraft('# 甲\n\nあいうえお\n')
    const after = splitDraft('# 乙\n\nかきくけこ\n', before)
    expect(after[0]?.id).not.toBe(before[0]?.id)
  })

  it('takes equal headings in their order', () => {
    const before = splitDraft('# 表\n\n一\n\n# 表\n\n二\n')
    expect(new Set(before.map(({ id }) => id)).size).toBe(2)
    expect(splitDraft('# 表\n\n一、改\n\n# 表\n\n二、改\n', before).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  })

  it('takes no line within code for a heading, and text before the first heading for a section without one', () => {
    expect(splitDraft('前書き\n# 甲\n```\n# コード\n```\n').map(({ heading }) => heading)).toEqual(['', '甲'])
  })
})
