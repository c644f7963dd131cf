import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../src/domain/speech/sentencesOf.ts'

const cut = (text: string) => sentencesOf(text).map(({ from, to }) => text.slice(from, to))

/** Every text of the city's dataset. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
const dataset = 'data/isehara/dataset'
const planTexts = readdirSync(dataset).filter(name => /^(policies|overview|guideline)/.test(name))
  .flatMap(name => textsIn(JSON.parse(readFileSync(`${dataset}/${name}`, 'utf8'))))

describe('sentencesOf', () => {
  it.each([
    ['駅前を整備します。歩道を広げます。', ['駅前を整備します。', '歩道を広げます。']],
    ['できますか？はい！続けます', ['できますか？', 'はい！', '続けます']],
    ['本当ですか!?はい。', ['本当ですか!?', 'はい。']],
    ['「安心です。便利です。」という声があります。次です。', ['「安心です。便利です。」という声があります。', '次です。']],
    ['一行目\n二行目', ['一行目', '二行目']],
    ['1) 初めに。次に。', ['1) 初めに。', '次に。']],
    ['閉じない「括弧。\n次の行。', ['閉じない「括弧。', '次の行。']],
    ['約３．５倍になります。', ['約３．５倍になります。']],
    ['  前後の空白。  次。 ', ['前後の空白。', '次。']],
    ['', []],
    ['—\n・\n104万人', ['104万人']],
  ])('cuts %j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences)
  })

  it('cuts what is too long for one breath of a remote voice at its last comma, and leaves no stump', () => {
    const long = `${'あ'.repeat(50)}、${'い'.repeat(25)}、${'う'.repeat(40)}。`
    expect(cut(long)).toEqual([`${'あ'.repeat(50)}、${'い'.repeat(25)}、`, `${'う'.repeat(40)}。`])
    const stumps = `まず、${'え'.repeat(90)}、次。`
    expect(cut(stumps)).toEqual([stumps])
  })

  it('loses no letter and no number of the plan, and keeps their order', () => {
    const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '')
    expect(planTexts.length).toBeGreaterThan(5_000)
    expect(planTexts.filter(text => bare(cut(text).join('')) !== bare(text))).toEqual([])
    expect(planTexts.flatMap(cut).filter(sentence => sentence.length > 120)).toEqual([])
  })
})
