import { describe, expect, it } from 'vitest'
import { parsePillarPage } from '../../../../src/importer/parse/plan/parsePillarPage.ts'
import { refusal } from '../../refusal.ts'
import { contextOf, notedRules } from './planFixture.ts'

const page: readonly string[] = [
  '活 力', '「活力」によりめざす将来のまちの姿', '産業が元気なまちです。', '活力の施策体系', '3 活力あるまち', '3-6 産業の活力', '3-6-1 産業が元気なまちをつくる', '21◇商業の振興 103 ページ', '3-6-1',
]

function read(changes: Readonly<Record<number, string>> = {}) {
  const context = contextOf(...page.map((line, index) => changes[index + 1] ?? line))
  return { page: parsePillarPage(context, '活力'), rules: notedRules(context) }
}

describe('parsePillarPage', () => {
  it('reads a pillar with its vision and tree, and notes a heading that was spaced', () => {
    const { page: read1, rules } = read()
    expect(read1).toMatchObject({ name: '活力', vision: '産業が元気なまちです。', line: 1, lastLine: 8, overview: { policies: [{ id: '21', page: 103 }] } })
    expect(rules).toEqual(['spaced-heading'])
  })

  it.each([
    ['another pillar', { 1: '都市力' }, 1], ['a misspelt heading of the vision', { 2: '「活力」によりめざす将来の町の姿' }, 2],
    ['a vision cut off', { 3: '産業が元気な' }, 3], ['a misspelt heading of the tree', { 4: '活力の施策体糸' }, 4],
  ])('refuses %s', (_name, changes, line) => {
    expect(refusal(() => read(changes)).line).toBe(line)
  })
})
