import { describe, expect, it } from 'vitest'
import { parseRelatedProjects } from '../../../../src/importer/parse/plan/parseRelatedProjects.ts'
import { refusal } from '../../refusal.ts'
import { contextOf } from './planFixture.ts'

const head = ['その他の関連の事業', '事業名\t事業内容\t担当部\t担当課']

describe('parseRelatedProjects', () => {
  it('gives none where a policy has no such table', () => {
    expect(parseRelatedProjects(contextOf('4-8-2'))).toEqual([])
  })

  it('reads prose, and a list with its short items', () => {
    const rows = parseRelatedProjects(contextOf(...head, '公害防止\t監視に努めます。\t経済環境部\t環境対策課', '市道改良\t整備を進めます。 <ul style="list-style-type: none"> 市道4号線(下谷) 市道82号線(三ノ宮) \t土木部\t道路整備課', '4-8-2'))
    expect(rows.map(row => [row.name, row.description, row.source.from])).toEqual([
      ['公害防止', ['監視に努めます。'], 3], ['市道改良', ['整備を進めます。', '市道4号線(下谷)', '市道82号線(三ノ宮)'], 4],
    ])
  })

  it.each([
    ['a misspelt column', ['その他の関連の事業', '事業名\t事業内客\t担当部\t担当課'], 2],
    ['a cell missing', [...head, '公害防止\t監視に努めます。\t経済環境部'], 3],
    ['a cell too many', [...head, '公害防止\t監視に努めます。\t経済環境部\t環境対策課\t余り'], 3],
    ['no row', [...head, '4-8-2'], 3],
  ])('refuses a table with %s', (_name, lines, line) => {
    expect(refusal(() => parseRelatedProjects(contextOf(...lines)))).toMatchObject({ file: 'small.txt', line })
  })
})
