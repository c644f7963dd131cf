import { describe, expect, it } from 'vitest'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { figureCsv } from '../../../src/domain/figures/figureCsv.ts'
import { sampleFigure } from './sampleFigure.ts'

describe('figureCsv', () => {
  it('writes one value a row, as a plain number with its unit beside it, and leaves out what has no value', () => {
    expect(figureCsv(japanese, { ...sampleFigure, series: sampleFigure.series.slice(0, 2) }).slice(1).split('\r\n')).toEqual([
      '年度,財源,事業費,単位', '2021,一般財源,1200,千円', '2022,一般財源,800,千円', '2022,起債,50,千円', '',
    ])
  })

  it('writes nothing that a spreadsheet takes for a formula', () => {
    const planted = { ...sampleFigure, categoryNames: ['=1+1'], categories: [{ label: '', cells: ['@x'] }], series: [{ name: '=cmd|x', values: [-5] }] }
    expect(figureCsv(japanese, planted).slice(1).split('\r\n')).toEqual(['\'=1+1,財源,事業費,単位', '\'@x,\'=cmd|x,-5,千円', ''])
  })
})
