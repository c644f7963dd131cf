import type { Instant } from '../domain/delivery/instant.ts'
import type { Day } from '../domain/plan/fiscalYear.ts'
import type { SubmissionWindow } from '../domain/submission/deadline.ts'
import { parseEventDay, parseEventTime } from './events/parseEventCells.ts'

/** How long after its end a window under `composed-by` takes what was sealed in time, unless the staff say otherwise: three days. */
export const usualGraceHours = 72

/**
 * A day, or a day and a time, in Asia/Tokyo: `2026-06-01`, `2026-06-01T09:00`, `2026/6/1 9:00`. A day alone is its first instant, or as
 * an end its last. `undefined` when it is none.
 */
export function parseWhen(text: string, side: 'start' | 'end'): Instant | undefined {
  const [day, time, ...more] = text.normalize('NFKC').trim().split(/[T\s]+/)
  if (more.length > 0 || day === undefined) return undefined
  const readDay = parseEventDay(day)
  if (readDay === undefined) return undefined
  if (time === undefined) return japaneseInstant(readDay, side === 'start' ? '00:00:00.000' : '23:59:59.999')
  const readTime = parseEventTime(time)
  return readTime === undefined ? undefined : japaneseInstant(readDay, `${readTime}:00.000`)
}

function japaneseInstant(day: Day, time: string): Instant {
  return new Date(`${day}T${time}+09:00`).toISOString()
}

/** What the staff say of a window, as texts. */
export interface WindowTexts {
  readonly opens: string | undefined
  readonly closes: string | undefined
  /** 必着 (also where nothing is said) or 当日書き終わり. */
  readonly rule: string | undefined
  readonly graceHours: string | undefined
}

/** A window, or what is wrong with it by the text at fault. */
export type ParsedWindow =
  | { readonly kind: 'window', readonly window: SubmissionWindow }
  | { readonly kind: 'faults', readonly faults: readonly { readonly at: keyof WindowTexts, readonly reason: string }[] }

const rules = new Map<string, SubmissionWindow['rule']>([
  ['必着', 'received-by'], ['received-by', 'received-by'], ['当日書き終わり', 'composed-by'], ['composed-by', 'composed-by'],
])

/** Reads a window from its texts. */
export function parseWindow(texts: WindowTexts): ParsedWindow {
  const faults: { at: keyof WindowTexts, reason: string }[] = []
  const read = (at: 'opens' | 'closes', side: 'start' | 'end'): Instant => {
    const text = texts[at]
    const instant = text === undefined ? undefined : parseWhen(text, side)
    if (instant === undefined) faults.push({ at, reason: text === undefined ? '日時がありません。' : `「${text}」を日時として読めません。2026-06-01 か 2026-06-01T09:00 の形で書いてください。` })
    return instant ?? ''
  }
  const opensAt = read('opens', 'start')
  const closesAt = read('closes', 'end')
  const rule = texts.rule === undefined ? 'received-by' : rules.get(texts.rule.normalize('NFKC').trim())
  if (rule === undefined) faults.push({ at: 'rule', reason: `「${texts.rule ?? ''}」は締切の決め方ではありません。必着 か 当日書き終わり を指定してください。` })
  const graceHours = texts.graceHours === undefined ? usualGraceHours : Number(texts.graceHours.normalize('NFKC'))
  if (!Number.isInteger(graceHours) || graceHours < 0 || graceHours > 24 * 60) faults.push({ at: 'graceHours', reason: '猶予の時間は、0から1440までの整数で指定してください。' })
  if (texts.graceHours !== undefined && rule === 'received-by') faults.push({ at: 'graceHours', reason: '必着には、猶予の時間を付けられません。' })
  if (faults.length === 0 && opensAt >= closesAt) faults.push({ at: 'closes', reason: '終わりが、始まりより後ではありません。' })
  if (faults.length > 0 || rule === undefined) return { kind: 'faults', faults }
  return { kind: 'window', window: rule === 'received-by' ? { opensAt, closesAt, rule } : { opensAt, closesAt, rule, graceHours } }
}
