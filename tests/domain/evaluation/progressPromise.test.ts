import { describe, expect, it } from 'vitest'
import { findProgressPromise } from '../../../src/domain/evaluation/progressPromise.ts'
import type { IntroductionChapter } from '../../../src/domain/plan/introduction.ts'

const chapter = (id: string, ...texts: readonly string[]): IntroductionChapter => ({
  id, title: `章${id}`, blocks: texts.map(text => ({ kind: 'paragraph', text })), source: { document: 'plan', from: 1, to: 1 }, notes: [],
})

describe('findProgressPromise', () => {
  it('finds the paragraph that promises evaluations to be published, wherever it stands', () => {
    const introduction = [chapter('1-1', '事業評価をします。'), chapter('1-7', '計画を進めます。', '事業評価の結果を市民へ公表します。')]
    expect(findProgressPromise(introduction)).toEqual({ chapterId: '1-7', chapterTitle: '章1-7', text: '事業評価の結果を市民へ公表します。' })
  })

  it('finds nothing where the plan promises nothing', () => {
    expect(findProgressPromise([chapter('1-1', '予定を公表します。')])).toBeUndefined()
  })
})
