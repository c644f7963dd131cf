import { describe, expect, it } from 'vitest'
import { parsePolicyPage } from '../../../../src/importer/parse/plan/parsePolicyPage.ts'
import { refusal } from '../../refusal.ts'
import { contextOf, notedRules } from './planFixture.ts'

const page: readonly string[] = [
  '3-6-2', '施策 24 観光の振興', '観光客を増やします。', '施策の方針', '- ◆ 案内板を 作ります。', '- ◆催しを開きます。',
  '主な事業', '事業No.\t事業名\t担当部\t担当課\tリーディングプロジェクト', '24-101\t大山事業\t経済部\t観光課\t②', '24-102\t日向事業\t経済部\t観光課\t—', '個別事業計画表',
]

function pageOf(changes: Readonly<Record<number, string | readonly string[]>> = {}) {
  const context = contextOf(...page.flatMap((line, index) => changes[index + 1] ?? line))
  return { ...parsePolicyPage(context), rules: notedRules(context) }
}

describe('parsePolicyPage', () => {
  it('reads a policy up to its list of projects', () => {
    const divisions = { departments: ['経済部'], sections: [{ section: '観光課' }] }
    expect(pageOf()).toEqual({
      id: '24', name: '観光の振興', directionId: '3-6-2', line: 2, nameLine: 2, summary: ['観光客を増やします。'], approaches: ['案内板を作ります。', '催しを開きます。'],
      projects: [
        { id: '24-101', name: '大山事業', divisions, marks: '②', line: 9 },
        { id: '24-102', name: '日向事業', divisions, marks: '—', line: 10 },
      ],
      source: { document: 'small', from: 1, to: 10 }, rules: ['cell-wrap'],
    })
  })

  it('joins a heading over two lines and notes it', () => {
    expect(pageOf({ 2: ['施策 24', '観光の振興'] })).toMatchObject({ id: '24', name: '観光の振興', nameLine: 3, rules: ['broken-heading', 'cell-wrap'] })
  })

  it.each([
    ['no number', { 2: '施策 観光の振興' }, 2],
    ['no summary', { 3: [] }, 2],
    ['a summary cut off', { 3: '観光客を' }, 3],
    ['no approaches', { 5: [], 6: [] }, 5],
    ['an approach cut off', { 5: '- ◆案内板を' }, 5],
    ['a misspelt column', { 8: '事業No.\t事業各\t担当部\t担当課\tリーディングプロジェクト' }, 8],
    ['a row with a cell missing', { 9: '24-101\t大山事業\t経済部\t観光課' }, 9],
    ['a row with a cell too many', { 9: '24-101\t大山事業\t経済部\t観光課\t②\t③' }, 9],
    ['a misread department', { 9: '24-101\t大山事業\t経済\t観光課\t②' }, 9],
    ['no projects', { 9: [], 10: [] }, 9],
  ])('refuses a policy with %s', (_name, changes, line) => {
    expect(refusal(() => pageOf(changes))).toMatchObject({ file: 'small.txt', line })
  })
})
