import type { Tally } from './tally.ts'

/**
 * Counts vitest's JSON report. A test that was left out counts as failed; so does, as one, a file that could not be run, and a run
 * that ended badly with no failed test to show for it.
 */
export function tallyVitest(report: unknown, exitStatus: number | null): Tally {
  let passed = 0
  let failed = 0
  for (const file of listOf(report, 'testResults')) {
    const tests = listOf(file, 'assertionResults')
    for (const test of tests) {
      if (valueOf(test, 'status') === 'passed') passed += 1
      else failed += 1
    }
    if (valueOf(file, 'status') !== 'passed' && tests.every(test => valueOf(test, 'status') === 'passed')) failed += 1
  }
  const isUnexplained = exitStatus !== 0 && failed === 0
  const isEmpty = passed + failed === 0
  return { passed, failed: isUnexplained || isEmpty ? failed + 1 : failed }
}

function valueOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined
}

function listOf(value: unknown, key: string): readonly unknown[] {
  const list = valueOf(value, key)
  return Array.isArray(list) ? list : []
}
