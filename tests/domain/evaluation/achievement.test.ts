import { describe, expect, it } from 'vitest'
import { achievement, type Achievement } from '../../../src/domain/evaluation/achievement.ts'
import { describeFormula } from '../../../src/domain/evaluation/achievementFormula.ts'
import { notComputedWords } from '../../../src/domain/evaluation/notComputedReason.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { say } from '../../../src/domain/language/say.ts'
import { readIndicatorValue } from '../../../src/domain/plan/indicatorValue.ts'
import { sampleIndicator } from './sampleIndicator.ts'

type Better = 'higher' | 'lower' | 'unknown'

/** A negative value cannot be read from a plan's text; an evaluation may have one. */
const valueOf = (text: string) => text.startsWith('-') && text.length > 1
  ? { kind: 'number', text, value: Number.parseFloat(text), unit: text.replace(/^[-\d.]+/, '') } as const
  : readIndicatorValue(text)

const of = (baseline: string, target: string, actual: string, better: Better = 'unknown', isCumulative = false) =>
  achievement(sampleIndicator(baseline, target, better, isCumulative), 2021, valueOf(actual))

const formulaOf = (reached: Achievement) => {
  if (reached.kind === 'notComputed') throw new Error('Nothing was computed.')
  return describeFormula(japanese, reached.formula)
}

describe('achievement', () => {
  it.each<[string, string, string, Better, number, boolean]>([
    ['100人', '104人', '102人', 'higher', 50, false],
    ['100人', '104人', '104人', 'higher', 100, true],
    ['100人', '104人', '106人', 'higher', 150, true],
    ['100人', '104人', '98人', 'higher', -50, false],
    ['50.5t', '48.5t', '49.0t', 'lower', 75, false],
    ['50.5t', '48.5t', '48.5t', 'lower', 100, true],
    ['50.5t', '48.5t', '51.0t', 'lower', -25, false],
    ['80件', '40件', '60件', 'unknown', 50, false],
    ['80件', '40件', '30件', 'unknown', 125, true],
    ['0件', '3件', '1件', 'higher', 33.3, false],
    ['0件', '8件', '0件', 'higher', 0, false],
    ['14.0%', '17.3%', '17.3%', 'higher', 100, true],
    ['0.1%', '0.3%', '0.2%', 'higher', 50, false],
  ])('goes from the baseline %s to the target %s: %s (%s) is %d percent', (baseline, target, actual, better, percent, isMet) => {
    expect(of(baseline, target, actual, better)).toMatchObject({ kind: 'computed', method: 'fromBaseline', percent, isMet })
  })

  it.each<[string, string, Better, string, number, boolean]>([
    ['200人', '150人', 'higher', 'actualOverTarget', 75, false],
    ['200人', '250人', 'higher', 'actualOverTarget', 125, true],
    ['200人', '0人', 'higher', 'actualOverTarget', 0, false],
    ['40件', '50件', 'lower', 'targetOverActual', 80, false],
    ['40件', '32件', 'lower', 'targetOverActual', 125, true],
    ['0件', '5件', 'lower', 'targetOverActual', 0, false],
  ])('without a baseline holds the target %s and the actual %s (%s) against each other: %s', (target, actual, better, method, percent, isMet) => {
    expect(of('—', target, actual, better)).toMatchObject({ kind: 'computed', method, percent, isMet })
  })

  it.each<[string, string, Better, boolean]>([
    ['100%', '100%', 'unknown', true],
    ['100%', '101%', 'higher', true],
    ['100%', '99%', 'higher', false],
    ['100%', '99%', 'lower', true],
    ['100%', '101%', 'lower', false],
  ])('only says met or not where the target keeps the baseline %s: %s (%s)', (baseline, actual, better, isMet) => {
    expect(of(baseline, baseline, actual, better)).toMatchObject({ kind: 'judged', method: 'maintained', isMet })
  })

  it.each<[string, string, string, Better, boolean]>([
    ['100人', '95人', '97人', 'higher', true],
    ['100人', '95人', '94人', 'higher', false],
    ['100t', '110t', '105t', 'lower', true],
    ['100t', '110t', '111t', 'lower', false],
    ['—', '5件', '0件', 'lower', true],
  ])('takes a target for a bound where a percentage would mislead: %s, %s, %s (%s)', (baseline, target, actual, better, isMet) => {
    expect(of(baseline, target, actual, better)).toMatchObject({ kind: 'judged', method: 'limit', isMet })
  })

  it('holds a cumulative actual against cumulative targets', () => {
    const reached = of('10箇所', '20箇所', '14箇所', 'higher', true)
    expect(reached).toMatchObject({ kind: 'computed', percent: 40 })
    expect(formulaOf(reached).words).toBe('(実績(累計) − 現状値(累計)) ÷ (目標(累計) − 現状値(累計)) × 100')
  })

  it.each<[string, string, string, Better, boolean, string]>([
    ['100人', '—', '98人', 'higher', false, 'noTarget'],
    ['1か所', '地域型5か所 ブランチ1箇所', '98人', 'higher', false, 'targetInWords'],
    ['100人', '104人', '—', 'higher', false, 'notMeasured'],
    ['100人', '104人', '各地区で実施', 'higher', false, 'actualInWords'],
    ['100人', '104人', '98件', 'higher', false, 'unitsDiffer'],
    ['100件', '104人', '98人', 'higher', false, 'unitsDiffer'],
    ['—', '104人', '98人', 'unknown', false, 'directionUnknown'],
    ['各1地区', '104人', '98人', 'unknown', false, 'directionUnknown'],
    ['100人', '100人', '98人', 'unknown', false, 'maintainedDirectionUnknown'],
    ['10箇所', '20箇所', '4箇所', 'higher', true, 'cumulativeBelowBaseline'],
    ['—', '0人', '5人', 'higher', false, 'targetZero'],
    ['—', '10人', '-5人', 'higher', false, 'negative'],
  ])('does not compute %s, %s, %s (%s, cumulative %s): %s', (baseline, target, actual, better, isCumulative, reason) => {
    expect(of(baseline, target, actual, better, isCumulative)).toEqual({ kind: 'notComputed', reason })
  })

  it('knows 未公表 from 未測定', () => {
    expect(achievement(sampleIndicator('100人', '104人'), 2021, undefined)).toEqual({ kind: 'notComputed', reason: 'notPublished' })
  })

  it('has no target in a year that the plan does not cover', () => {
    expect(achievement(sampleIndicator('100人', '104人'), 2022, readIndicatorValue('104人'))).toEqual({ kind: 'notComputed', reason: 'noTarget' })
  })

  it('rounds 99.96 percent to 100.0 and still does not call it met', () => {
    expect(of('0人', '10,000人', '9,996人', 'higher')).toMatchObject({ percent: 100, isMet: false })
  })

  it('shows its formula in words and with the figures', () => {
    expect(formulaOf(of('100人', '1,104人', '98人', 'higher'))).toEqual({
      words: '(実績 − 現状値) ÷ (目標 − 現状値) × 100', figures: '(98 − 100) ÷ (1,104 − 100) × 100 = −0.2%',
    })
    expect(formulaOf(of('—', '40件', '50件', 'lower'))).toEqual({ words: '目標 ÷ 実績 × 100', figures: '40 ÷ 50 × 100 = 80.0%' })
    expect(formulaOf(of('100t', '110t', '105t', 'lower'))).toEqual({ words: '上限の目標: 実績 ≦ 目標', figures: '105 ≦ 110' })
  })
})

describe('notComputedWords', () => {
  it('says every reason in a sentence', () => {
    for (const key of Object.values(notComputedWords)) expect(say(japanese, key)).toMatch(/。$/)
  })
})
