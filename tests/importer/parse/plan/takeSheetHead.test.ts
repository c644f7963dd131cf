import { describe, expect, it } from 'vitest'
import { takeSheetHead } from '../../../../src/importer/parse/plan/takeSheetHead.ts'
import { refusal } from '../../refusal.ts'
import { contextOf, notedRules } from './planFixture.ts'

function headOf(...lines: readonly string[]) {
  const context = contextOf(...lines, '事業内容\t・本文です。')
  return { ...takeSheetHead(context, '表'), rules: notedRules(context) }
}

const divisions = { departments: ['都市部'], sections: [{ section: '市街地整備課' }] }

describe('takeSheetHead', () => {
  it.each([
    ['cells of one row', ['事業番号 27-101\t\t駅周辺整備事業\t\t（都市部 市街地整備課）'], '駅周辺整備事業', []],
    ['one cell for title and division', ['事業番号 27-101\t\t駅周辺整備事業（都市部 市街地整備課）\t'], '駅周辺整備事業', ['head-cells-merged']],
    ['lines of their own', ['事業番号', '27-101', '', '駅周辺整備事業', '', '(都市部 市街地整備課)'], '駅周辺整備事業', ['broken-heading']],
    ['a title over two lines', ['事業番号', '27-101', '駅周辺', '整備事業', '(都市部 市街地整備課)'], '駅周辺整備事業', ['broken-heading']],
    ['a number glued to the title', ['事業番号', '27-101駅周辺', '整備事業', '(都市部 市街地整備課)'], '駅周辺整備事業', ['broken-heading']],
    ['a division over two lines', ['事業番号', '27-101', '駅周辺整備事業', '(都市部', '市街地整備課)'], '駅周辺整備事業', ['broken-heading']],
    ['parentheses in the title', ['事業番号 27-101\t\t駅周辺整備事業（北口）\t\t（都市部 市街地整備課）'], '駅周辺整備事業（北口）', []],
  ])('reads number, title and division out of %s', (_name, lines, title, rules) => {
    expect(headOf(...lines)).toEqual({ projectId: '27-101', title, divisions, line: 1, rules })
  })

  it('reads joint divisions of one department', () => {
    expect(headOf('事業番号 19-103\t\t虐待防止事業\t\t（保健福祉部 障がい福祉課、 介護高齢課 高齢者支援担当）').divisions)
      .toEqual({ departments: ['保健福祉部'], sections: [{ section: '障がい福祉課' }, { section: '介護高齢課', desk: '高齢者支援担当' }] })
  })

  it.each([
    ['no number', ['事業番号\t\t駅周辺整備事業\t\t（都市部 市街地整備課）']],
    ['a misread number', ['事業番号 27101\t\t駅周辺整備事業\t\t（都市部 市街地整備課）']],
    ['no division', ['事業番号 27-101\t\t駅周辺整備事業']],
    ['no title', ['事業番号 27-101\t\t（都市部 市街地整備課）']],
    ['no department', ['事業番号 27-101\t\t駅周辺整備事業\t\t（都市 市街地整備課）']],
    ['a cell too many', ['事業番号 27-101\t\t駅周辺整備事業\t余り\t（都市部 市街地整備課）']],
    ['its number doubled', ['事業番号 27-101\t事業番号 27-101\t駅周辺整備事業（都市部 市街地整備課）']],
    ['its title doubled', ['事業番号 27-101\t駅周辺整備事業（都市部 市街地整備課）\t駅周辺整備事業（都市部 市街地整備課）']],
    ['a row among lines of their own', ['事業番号', '27-101\t駅周辺整備事業', '(都市部 市街地整備課)']],
  ])('refuses a head with %s', (_name, lines) => {
    expect(refusal(() => headOf(...lines))).toMatchObject({ file: 'small.txt', line: 1 })
  })

  it('stops at a line more below a whole row, at the head of the next sheet, and after more lines than any head has', () => {
    expect(refusal(() => headOf('事業番号 27-101\t\t駅周辺整備事業\t\t（都市部 市街地整備課）', '余り')).line).toBe(2)
    expect(refusal(() => headOf('事業番号', '27-101', '事業番号', '27-102')).message).toContain('3行目: 事業内容があるはずの行です')
    expect(refusal(() => headOf('事業番号', '一', '二', '三', '四', '五', '六', '七')).line).toBe(8)
  })
})
