import { describe, expect, it } from 'vitest'
import { parseColophon } from '../../../../src/importer/parse/plan/parseColophon.ts'
import { refusal } from '../../refusal.ts'
import { contextOf } from './planFixture.ts'

const colophonOf = (...lines: readonly string[]) => parseColophon(contextOf(...lines), '第5次総合計画 事業プラン')

describe('parseColophon', () => {
  it('reads date and publisher, and takes what follows as the address', () => {
    expect(colophonOf('第5次総合計画', '事業プラン', '令和3年3月', '企画部経営企画課', '電話')).toEqual({ publishedOn: '2021-03', publisher: '企画部経営企画課' })
  })

  it.each([
    ['another title', ['第6次総合計画', '事業プラン', '令和3年3月', '企画部経営企画課'], 1, '奥付の表題「第6次総合計画事業プラン」が表紙の'],
    ['no date', ['第5次総合計画', '事業プラン', '企画部経営企画課'], 3, '文書が途中で終わっています'],
    ['no publisher', ['第5次総合計画', '事業プラン', '令和3年3月', '電話'], 4, '発行者があるはずですが、「電話」'],
  ])('refuses a last page with %s', (_name, lines, line, reason) => {
    const error = refusal(() => colophonOf(...lines))
    expect(error.message).toContain(reason)
    expect(error.line).toBe(line)
  })
})
