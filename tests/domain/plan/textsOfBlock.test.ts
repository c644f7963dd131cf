import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../../src/domain/plan/introduction.ts'
import { textsOfBlock } from '../../../src/domain/plan/textsOfBlock.ts'

describe('textsOfBlock', () => {
  it.each([
    [{ kind: 'paragraph', text: '趣旨' }, ['趣旨']],
    [{ kind: 'heading', text: '期間' }, ['期間']],
    [{ kind: 'list', items: ['指標', '行程'] }, ['指標', '行程']],
    [{ kind: 'figure', caption: '構成' }, ['構成']],
  ] satisfies [TextBlock, string[]][])('gives what %j says', (block, texts) => {
    expect(textsOfBlock(block)).toEqual(texts)
  })
})
