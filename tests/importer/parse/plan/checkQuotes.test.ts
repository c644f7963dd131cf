import { describe, expect, it } from 'vitest'
import { checkQuotes } from '../../../../src/importer/parse/plan/checkQuotes.ts'
import { refusal } from '../../refusal.ts'
import { smallSource } from './planFixture.ts'
import { readPlan, realGuidance, realLines } from './planSource.ts'

const fact = { indicator: '1-101.1.1', better: 'lower', quote: '被害の軽減', line: 2 } as const

describe('checkQuotes', () => {
  it('takes words that stand in their line', () => {
    expect(() => { checkQuotes(smallSource('表紙', '鳥獣による被害の軽減を図る'), [fact]) }).not.toThrow()
  })

  it.each([['another line', ['鳥獣による被害の軽減を図る', '本文']], ['no line of the document', ['表紙']]])('refuses words that stand in %s', (_name, lines) => {
    expect(refusal(() => { checkQuotes(smallSource(...lines), [fact]) }).message).toBe(`small.txt:${lines.length}行目: 指標1-101.1.1の向きの根拠「被害の軽減」がこの行にありません。`)
  })
})

describe('parsePlan with what is known of indicators', () => {
  it('refuses words that are no longer in the document', () => {
    const changed = realLines.map(line => line.replace('可燃ごみ削減を図るため', '可燃ごみ対策のため'))
    expect(refusal(() => readPlan(changed))).toMatchObject({ line: 3130 })
  })

  it('refuses an indicator that is not there', () => {
    const indicators = [{ indicator: '99-101.1.1', better: 'lower', quote: '可燃ごみ削減', line: 3130 }] as const
    expect(refusal(() => readPlan(realLines, { ...realGuidance, indicators })).message).toContain('3130行目: 指標99-101.1.1がありません。')
  })
})
