import { describe, expect, it } from 'vitest'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { figureTable } from '../../../src/domain/figures/figureTable.ts'
import { sampleFigure } from './sampleFigure.ts'

describe('figureTable', () => {
  it('lets the longer side run downwards, and adds a stack up', () => {
    expect(figureTable(japanese, sampleFigure)).toEqual({
      head: ['財源', '令和3年度', '令和4年度'],
      rows: [
        { name: '一般財源', cells: ['1,200', '800'] },
        { name: '起債', cells: ['—', '50'] },
        { name: 'その他', cells: ['0', '0.5'] },
        { name: '合計', cells: ['1,200', '850.5'] },
      ],
    })
  })

  it('adds nothing up where there is one series, or columns stand side by side', () => {
    const [series] = sampleFigure.series
    expect(figureTable(japanese, { ...sampleFigure, shape: 'bars', series: series ? [series] : [] })).toEqual({
      head: ['年度', '一般財源'],
      rows: [{ name: '令和3年度', cells: ['1,200'] }, { name: '令和4年度', cells: ['800'] }],
    })
    expect(figureTable(japanese, { ...sampleFigure, shape: 'columns' }).rows.map(({ name }) => name)).toEqual(['一般財源', '起債', 'その他'])
  })
})
