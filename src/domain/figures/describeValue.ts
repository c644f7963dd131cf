import { plainYen } from '../plan/cost.ts'

/** A value with its unit as a chart and a sentence say it: `1,050人`; 千円 in its plain reading, `約12.3億円`. */
export function describeValue(value: number, unit: string): string {
  return unit === '千円' ? plainYen(value) : `${value.toLocaleString('ja-JP', { maximumFractionDigits: 10 })}${unit}`
}
