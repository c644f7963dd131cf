import type { Day } from '../../domain/plan/fiscalYear.ts'

/**
 * A day as tables write it: `2026-09-26`, `2026/8/4`, `2026年9月26日`, `20260926`, `令和8年9月26日`, also with `00:00:00` behind it as
 * Excel adds. `undefined` when it is none or does not exist.
 */
export function parseEventDay(text: string): Day | undefined {
  const plain = text.normalize('NFKC').trim().replace(/\s+0{1,2}:00(:00)?$/, '').replace(/\([日月火水木金土]\)$/, '')
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain) ?? /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  if (match) return dayOfParts(Number(match[1]), Number(match[2]), Number(match[3]))
  const reiwa = /^(?:令和|R)(元|\d{1,2})[年.](\d{1,2})[月.](\d{1,2})日?$/.exec(plain)
  return reiwa ? dayOfParts(2018 + (reiwa[1] === '元' ? 1 : Number(reiwa[1])), Number(reiwa[2]), Number(reiwa[3])) : undefined
}

function dayOfParts(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined
}

/** A time of day as tables write it: `09:30`, `9:30`, `10:00:00`, `9時30分`, `9時`. The form is `09:30`; `undefined` when it is none. */
export function parseEventTime(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim()
  const match = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(plain) ?? /^(\d{1,2})時(?:(\d{1,2})分)?$/.exec(plain)
  if (!match) return undefined
  const hour = Number(match[1])
  const minute = Number(match[2] ?? '0')
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : undefined
}

/** Several values in one cell, parted by `;`, also full width. */
export function splitCell(text: string): readonly string[] {
  return text.split(/[;；]/).map(part => part.trim()).filter(part => part !== '')
}

/** はい or いいえ as tables write it; `undefined` when it is neither. Blank is いいえ. */
export function parseYes(text: string): boolean | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  if (['はい', '有', '可', '○', '〇', '1', 'true', 'yes', '必須'].includes(plain)) return true
  return ['', 'いいえ', '無', '不可', '×', '0', 'false', 'no', '任意'].includes(plain) ? false : undefined
}

/** An address in the web, or `undefined` where it is none or of another kind than http. */
export function parseWebAddress(text: string): string | undefined {
  try {
    const url = new URL(text.trim())
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
  } catch {
    return undefined
  }
}
