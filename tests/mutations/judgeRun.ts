import type { RunReport } from './runReport.ts'

/**
 * What a run of tests shows.
 * - `green`: all passed
 * - `asserted`: an assertion failed; `by` are the tests whose did
 * - `crashed`: something is red, and no assertion failed: a crash, a test that took too long, no report. That shows nothing of what the
 *   tests assert
 */
export type RunVerdict =
  | { readonly kind: 'green', readonly passed: number }
  | { readonly kind: 'asserted', readonly by: readonly string[], readonly red: number, readonly all: number }
  | { readonly kind: 'crashed', readonly why: string }

/** Judges a run; without a report it did not come to its end. */
export function judgeRun(report: RunReport | undefined): RunVerdict {
  if (!report) return { kind: 'crashed', why: 'it did not come to its end' }
  const { tests, crashes } = report
  const red = tests.filter(({ isPassed }) => !isPassed)
  const by = red.filter(({ errors }) => errors.some(names => names.includes('AssertionError')))
  if (by.length > 0) return { kind: 'asserted', by: by.map(({ file, name }) => `${file} > ${name}`), red: red.length, all: tests.length }
  const why = [...crashes, ...red.map(({ name, errors }) => `${name}: ${errors.flat().join(', ') || 'left out'}`)]
  if (why.length > 0) return { kind: 'crashed', why: why.join('; ') }
  return tests.length > 0 ? { kind: 'green', passed: tests.length } : { kind: 'crashed', why: 'there are no tests' }
}
