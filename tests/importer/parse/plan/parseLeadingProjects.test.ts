import { describe, expect, it } from 'vitest'
import { parseLeadingOpening, parseLeadingProjects } from '../../../../src/importer/parse/plan/parseLeadingProjects.ts'
import { refusal } from '../../refusal.ts'
import { contextOf, notedRules } from './planFixture.ts'

const heading = '1つのプロジェクト'
const pages: readonly string[] = [
  heading, '計画では①「健康プロジェクト」を掲げます。', 'ここに示します。', 'プロジェクト', '①', '健康 プロジェクト', '■プロジェクトの狙い■', '健やかな暮らしを支えます。',
  '▶ 運動を推進します', '■中期戦略事業プランにおけるプロジェクトの取組内容■', '関連する施策\tプロジェクトに掲げる 主な取組【関連する主な事業等】\t主な取組の内容',
  '運動の推進\t・講座 【運動事業】\t講座を開きます。', '第3章 個別事業',
]

function read(changes: Readonly<Record<number, string>> = {}) {
  const context = contextOf(...pages.map((line, index) => changes[index + 1] ?? line))
  const opening = parseLeadingOpening(context, heading)
  return { opening, leading: parseLeadingProjects(context, opening), rules: notedRules(context) }
}

describe('parseLeadingProjects', () => {
  it('reads the projects that the opening names', () => {
    const { opening, leading, rules } = read()
    expect(opening).toMatchObject({ paragraphs: ['計画では①「健康プロジェクト」を掲げます。', 'ここに示します。'], source: { from: 1, to: 3 } })
    expect(leading).toMatchObject([{
      id: '1', mark: '①', listedName: '健康プロジェクト', headingName: '健康プロジェクト', aim: '健やかな暮らしを支えます。', source: { from: 4, to: 12 },
      themes: [{ title: '運動を推進します', source: { from: 9, to: 12 }, rows: [{ projectNames: ['運動事業'] }] }],
    }])
    expect(rules).toEqual(['cell-wrap', 'heading-mark'])
  })

  it.each([
    ['another heading than the contents have', { 1: '2つのプロジェクト' }, 1],
    ['an opening that names none', { 2: '計画では「健康プロジェクト」を掲げます。' }, 2],
    ['another number', { 5: '②' }, 5],
    ['no name', { 6: '健康' }, 6],
    ['a misspelt aim', { 7: '■プロジェクトの阻い■' }, 7],
    ['no theme', { 9: '運動を推進' }, 6],
    ['a misspelt caption', { 10: '■中期戦略事業プランにおける取組内容■' }, 10],
    ['a misspelt column', { 11: '関連する施策\t主な取組\t主な取組の内容' }, 11],
  ])('refuses %s', (_name, changes, line) => {
    expect(refusal(() => read(changes))).toMatchObject({ file: 'small.txt', line })
  })
})
