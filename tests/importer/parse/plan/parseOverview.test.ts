import { describe, expect, it } from 'vitest'
import { parseOverviewPillar, pillarEntries } from '../../../../src/importer/parse/plan/parseOverview.ts'
import { refusal } from '../../refusal.ts'
import { contextOf } from './planFixture.ts'

const tree: readonly string[] = [
  '【目標】', '1 明るく暮らせるまち', '【基本政策】', '1-1 健やかに暮らせるまちづくり', '- 1-1-1 健康に暮らせるまちをつくる',
  '- 01◇健康づくりの推進 7事業', '02◇地域医療の充実・・・35 ページ', '安心力',
]
const overviewOf = (changes: Readonly<Record<number, string>> = {}) =>
  parseOverviewPillar(contextOf(...tree.map((line, index) => changes[index + 1] ?? line)), '体系', '暮らし力', /^【.+】$/)

describe('parseOverviewPillar', () => {
  it('reads the tree of a pillar up to the first line that is no part of it', () => {
    expect(overviewOf()).toMatchObject({
      pillarName: '暮らし力', goal: { id: '1', name: '明るく暮らせるまち', line: 2 },
      basicPolicies: [{ id: '1-1', name: '健やかに暮らせるまちづくり', line: 4 }],
      directions: [{ id: '1-1-1', basicPolicyId: '1-1', line: 5 }],
      policies: [
        { id: '01', name: '健康づくりの推進', directionId: '1-1-1', projectCount: 7, line: 6 },
        { id: '02', name: '地域医療の充実', directionId: '1-1-1', page: 35, line: 7 },
      ],
    })
    expect(overviewOf().lines.map(line => line.number)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it.each([
    ['no community goal', { 2: '明るく暮らせるまち' }, 2],
    ['a basic policy of another pillar', { 4: '2-1 健やかに暮らせるまちづくり' }, 4],
    ['a direction of another basic policy', { 5: '- 1-2-1 健康に暮らせるまちをつくる' }, 5],
    ['a basic policy without a direction', { 5: '未知の行' }, 4],
    ['a direction without a policy', { 6: '未知の行' }, 5],
    ['no policy', { 4: '未知の行' }, 2],
  ])('refuses a tree with %s', (_name, changes, line) => {
    expect(refusal(() => overviewOf(changes))).toMatchObject({ file: 'small.txt', line })
  })
})

describe('pillarEntries', () => {
  it('are the entries of the contents without a number', () => {
    expect(pillarEntries([{ number: '1', title: '計画の見方', page: 27 }, { title: '暮らし力', page: 29 }])).toEqual([{ title: '暮らし力', page: 29 }])
  })
})
