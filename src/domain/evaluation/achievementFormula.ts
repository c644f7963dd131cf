import type { IndicatorDirection } from '../plan/indicator.ts'

/** How an achievement was worked out: once in words, once with the figures. */
export interface Formula {
  /** `(実績 − 現状値) ÷ (目標 − 現状値) × 100` */
  readonly words: string
  /** `(102 − 100) ÷ (104 − 100) × 100 = 50.0%` */
  readonly figures: string
}

/** Every way of working out an achievement. */
export type AchievementMethod = 'fromBaseline' | 'actualOverTarget' | 'targetOverActual' | 'maintained' | 'limit'

interface FormulaFigures {
  readonly actual: number
  readonly target: number
  readonly baseline?: number
  readonly percent?: number
  readonly isCumulative?: boolean
}

const spelled = (value: number) => value.toLocaleString('ja-JP', { maximumFractionDigits: 10 }).replace('-', '−')

function ratio(above: string, below: string): string {
  return `${above} ÷ ${below} × 100`
}

function pattern(method: AchievementMethod, better: IndicatorDirection['better'], actual: string, target: string, baseline: string): string {
  switch (method) {
    case 'fromBaseline': return ratio(`(${actual} − ${baseline})`, `(${target} − ${baseline})`)
    case 'actualOverTarget': return ratio(actual, target)
    case 'targetOverActual': return ratio(target, actual)
    case 'maintained':
    case 'limit': return `${actual} ${better === 'lower' ? '≦' : better === 'higher' ? '≧' : '='} ${target}`
  }
}

/** Writes out the formula of a method, in words and with its figures. */
export function formulaOf(method: AchievementMethod, better: IndicatorDirection['better'], figures: FormulaFigures): Formula {
  const { actual, target, baseline, percent, isCumulative } = figures
  const words = (name: string) => isCumulative === true ? `${name}(累計)` : name
  const negative = (value: number) => value < 0 ? `(${spelled(value)})` : spelled(value)
  const result = percent === undefined ? '' : ` = ${percent.toFixed(1).replace('-', '−')}%`
  const condition = method === 'maintained' ? '現状値を保つ目標: ' : method === 'limit' ? (better === 'lower' ? '上限の目標: ' : '下限の目標: ') : ''
  return {
    words: `${condition}${pattern(method, better, words('実績'), words('目標'), words('現状値'))}`,
    figures: `${pattern(method, better, negative(actual), negative(target), baseline === undefined ? '' : negative(baseline))}${result}`,
  }
}
