import { describe, expect, it } from 'vitest'
import { describeFormula, type Formula } from '../../../src/domain/evaluation/achievementFormula.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'

describe('describeFormula', () => {
  it.each<[string, Formula, string, string]>([
    ['how far it came from the baseline', { method: 'fromBaseline', better: 'higher', actual: 102, target: 104, baseline: 100, percent: 50 }, '(実績 − 現状値) ÷ (目標 − 現状値) × 100', '(102 − 100) ÷ (104 − 100) × 100 = 50.0%'],
    ['a negative figure in brackets', { method: 'fromBaseline', better: 'higher', actual: -1, target: 2, baseline: -2, percent: 25 }, '(実績 − 現状値) ÷ (目標 − 現状値) × 100', '((−1) − (−2)) ÷ (2 − (−2)) × 100 = 25.0%'],
    ['the actual over the target of a sum', { method: 'actualOverTarget', better: 'higher', actual: 1500, target: 3000, percent: 50, isCumulative: true }, '実績(累計) ÷ 目標(累計) × 100', '1,500 ÷ 3,000 × 100 = 50.0%'],
    ['the target over the actual where less is better', { method: 'targetOverActual', better: 'lower', actual: 8, target: 4, percent: 50 }, '目標 ÷ 実績 × 100', '4 ÷ 8 × 100 = 50.0%'],
    ['what is to be kept', { method: 'maintained', better: 'unknown', actual: 3, target: 3 }, '現状値を保つ目標: 実績 = 目標', '3 = 3'],
    ['an upper bound', { method: 'limit', better: 'lower', actual: 3, target: 4 }, '上限の目標: 実績 ≦ 目標', '3 ≦ 4'],
    ['a lower bound', { method: 'limit', better: 'higher', actual: 3, target: 4 }, '下限の目標: 実績 ≧ 目標', '3 ≧ 4'],
  ])('writes out %s', (_name, formula, words, figures) => {
    expect(describeFormula(japanese, formula)).toEqual({ words, figures })
  })
})
