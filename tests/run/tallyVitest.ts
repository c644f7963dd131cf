import { relative } from 'node:path'
import { tallyOf, type Tally } from './tally.ts'

/**
 * Counts vitest's JSON report. A test that was left out counts as failed; so does, as one, a file that could not be run, and a run
 * that ended badly with no failed test to show for it.
 */
export function tallyVitest(project: string, report: unknown, exitStatus: number | null): Tally {
  let passed = 0
  const faults: string[] = []
  for (const file of listOf(report, 'testResults')) {
    const name = relative('', textOf(file, 'name'))
    const tests = listOf(file, 'assertionResults')
    const failed = tests.filter(test => textOf(test, 'status') !== 'passed')
    passed += tests.length - failed.length
    for (const test of failed) faults.push(`${name} > ${textOf(test, 'fullName')}: ${firstLine(listOf(test, 'failureMessages')[0]) || textOf(test, 'status')}`)
    if (textOf(file, 'status') !== 'passed' && failed.length === 0) faults.push(`${name}: ${firstLine(valueOf(file, 'message')) || textOf(file, 'status')}`)
  }
  if (passed + faults.length === 0) faults.push(`${project}: no test was run`)
  else if (exitStatus !== 0 && faults.length === 0) faults.push(`${project}: it ended with ${String(exitStatus)}, though no test failed`)
  return tallyOf(passed, faults)
}

function firstLine(text: unknown): string {
  return typeof text === 'string' ? text.split('\n', 1)[0] ?? '' : ''
}

function textOf(value: unknown, key: string): string {
  const text = valueOf(value, key)
  return typeof text === 'string' ? text : ''
}

function valueOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined
}

function listOf(value: unknown, key: string): readonly unknown[] {
  const list = valueOf(value, key)
  return Array.isArray(list) ? list : []
}
