import { formatNumber } from '../language/formatNumber.ts'
import { formatPercent } from '../language/formatPercent.ts'
import type { Language } from '../language/language.ts'
import { say } from '../language/say.ts'
import type { IndicatorDirection } from '../plan/indicator.ts'

/** Every way of working out an achievement. */
export type AchievementMethod = 'fromBaseline' | 'actualOverTarget' | 'targetOverActual' | 'maintained' | 'limit'

/** How an achievement was worked out: the way, and the figures. */
export interface Formula {
  readonly method: AchievementMethod
  readonly better: IndicatorDirection['better']
  readonly actual: number
  readonly target: number
  readonly baseline?: number
  readonly percent?: number
  readonly isCumulative?: boolean
}

/** A formula as screens show it: once in words, once with the figures. */
export interface FormulaWords {
  /** `(実績 − 現状値) ÷ (目標 − 現状値) × 100` */
  readonly words: string
  /** `(102 − 100) ÷ (104 − 100) × 100 = 50.0%` */
  readonly figures: string
}

function ratio(above: string, below: string): string {
  return `${above} ÷ ${below} × 100`
}

function pattern({ method, better }: Formula, actual: string, target: string, baseline: string): string {
  switch (method) {
    case 'fromBaseline': return ratio(`(${actual} − ${baseline})`, `(${target} − ${baseline})`)
    case 'actualOverTarget': return ratio(actual, target)
    case 'targetOverActual': return ratio(target, actual)
    case 'maintained':
    case 'limit': return `${actual} ${better === 'lower' ? '≦' : better === 'higher' ? '≧' : '='} ${target}`
  }
}

/** Writes out a formula, in words and with its figures. */
export function describeFormula(language: Language, formula: Formula): FormulaWords {
  return { words: wordsOf(language, formula), figures: figuresOf(language, formula) }
}

function wordsOf(language: Language, formula: Formula): string {
  const { method, better, isCumulative } = formula
  const term = (key: 'evaluation.actual' | 'evaluation.target' | 'evaluation.baseline') =>
    isCumulative === true ? say(language, 'evaluation.cumulative', { term: say(language, key) }) : say(language, key)
  const words = pattern(formula, term('evaluation.actual'), term('evaluation.target'), term('evaluation.baseline'))
  if (method === 'maintained') return say(language, 'evaluation.toKeep', { formula: words })
  if (method === 'limit') return say(language, better === 'lower' ? 'evaluation.upperBound' : 'evaluation.lowerBound', { formula: words })
  return words
}

function figuresOf(language: Language, formula: Formula): string {
  const { actual, target, baseline, percent } = formula
  const spelled = (value: number) => formatNumber(language, value, { maximumFractionDigits: 10 }).replace('-', '−')
  const bracketed = (value: number) => value < 0 ? `(${spelled(value)})` : spelled(value)
  const result = percent === undefined ? '' : ` = ${formatPercent(language, percent)}`
  return `${pattern(formula, bracketed(actual), bracketed(target), baseline === undefined ? '' : bracketed(baseline))}${result}`
}
