import { describe, expect, it } from 'vitest'
import { describeParagraphs } from '../../../src/domain/change/describeParagraphs.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'

describe('describeParagraphs', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['nothing of equal paragraphs', ['甲'], ['甲'], []],
    ['a paragraph that came', ['甲'], ['甲', '乙'], ['本文 乙(追加)']],
    ['a paragraph that went', ['甲', '乙'], ['甲'], ['本文 乙(なくなりました)']],
    ['one paragraph that became quite another', ['甲の文章'], ['別のことば'], ['本文 甲の文章 → 別のことば']],
    ['one that changed a little', ['見本の文章です。'], ['見本の文章でした。'], ['本文 見本の文章です。 → 見本の文章でした。']],
    ['their order', ['甲', '乙'], ['乙', '甲'], ['本文の順序が変わりました']],
  ])('tells %s', (_name, old, now, lines) => {
    expect(describeParagraphs(japanese, '本文', old, now).map(({ text }) => text)).toEqual(lines)
  })
})
