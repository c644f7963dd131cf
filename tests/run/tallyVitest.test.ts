import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tallyVitest } from './tallyVitest.ts'

const why = { failed: ['AssertionError: expected 1 to be 2\n    at sum.test.ts:3'], skipped: [], todo: [], passed: [] }
const file = (status: string, ...tests: readonly (keyof typeof why)[]) => ({
  name: resolve('tests/sum.test.ts'), status, message: status === 'failed' && !tests.includes('failed') ? 'Error: no such module\n    at import' : '',
  assertionResults: tests.map(test => ({ status: test, fullName: 'a sum is right', failureMessages: why[test] })),
})

describe('tallyVitest', () => {
  it.each([
    ['passed tests', { testResults: [file('passed', 'passed', 'passed'), file('passed', 'passed')] }, 0, 3, []],
    ['a failed test', { testResults: [file('failed', 'passed', 'failed')] }, 1, 1, ['tests/sum.test.ts > a sum is right: AssertionError: expected 1 to be 2']],
    ['a skipped test', { testResults: [file('passed', 'passed', 'skipped')] }, 0, 1, ['tests/sum.test.ts > a sum is right: skipped']],
    ['a todo test', { testResults: [file('passed', 'passed', 'todo')] }, 0, 1, ['tests/sum.test.ts > a sum is right: todo']],
    ['a file that cannot be read', { testResults: [file('passed', 'passed'), file('failed')] }, 1, 1, ['tests/sum.test.ts: Error: no such module']],
    ['an error outside of the tests', { testResults: [file('passed', 'passed')] }, 1, 1, ['unit: it ended with 1, though no test failed']],
    ['a crash without a report', undefined, null, 0, ['unit: no test was run']],
    ['a run without tests', { testResults: [] }, 0, 0, ['unit: no test was run']],
  ])('counts and names %s', (_case, report, status, passed, faults) => {
    expect(tallyVitest('unit', report, status)).toEqual({ passed, failed: faults.length, faults })
  })
})
