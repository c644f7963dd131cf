import { describe, expect, it } from 'vitest'
import { tallyVitest } from './tallyVitest.ts'

const file = (status: string, ...tests: readonly string[]) => ({ status, assertionResults: tests.map(test => ({ status: test })) })

describe('tallyVitest', () => {
  it.each([
    ['passed tests', { testResults: [file('passed', 'passed', 'passed'), file('passed', 'passed')] }, 0, 3, 0],
    ['a failed test', { testResults: [file('failed', 'passed', 'failed')] }, 1, 1, 1],
    ['a skipped test', { testResults: [file('passed', 'passed', 'skipped')] }, 0, 1, 1],
    ['a todo test', { testResults: [file('passed', 'passed', 'todo')] }, 0, 1, 1],
    ['a file that cannot be read', { testResults: [file('passed', 'passed'), file('failed')] }, 1, 1, 1],
    ['an error outside of the tests', { testResults: [file('passed', 'passed')] }, 1, 1, 1],
    ['a crash without a report', undefined, null, 0, 1],
    ['a run without tests', { testResults: [] }, 0, 0, 1],
  ])('counts %s', (_case, report, status, passed, failed) => {
    expect(tallyVitest(report, status)).toEqual({ passed, failed })
  })
})
