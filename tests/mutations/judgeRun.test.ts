import { describe, expect, it } from 'vitest'
import { judgeRun } from './judgeRun.ts'

const passed = { file: 'a.test.ts', name: 'a > b', isPassed: true, errors: [] }
const failed = (...errors: string[][]) => ({ ...passed, name: 'a > c', isPassed: false, errors })
const asserted = { kind: 'asserted', by: ['a.test.ts > a > c'], red: 1, all: 2 }

describe('judgeRun', () => {
  it.each([
    ['passed tests', { tests: [passed, passed], crashes: [] }, { kind: 'green', passed: 2 }],
    ['a failed assertion', { tests: [passed, failed(['AssertionError'])], crashes: [] }, asserted],
    ['a property that a failed assertion broke', { tests: [passed, failed(['Error', 'AssertionError'])], crashes: [] }, asserted],
    ['a failed assertion beside crashes', { tests: [passed, failed(['TypeError'], ['AssertionError'])], crashes: ['gone'] }, asserted],
    ['a test that crashed or took too long', { tests: [passed, failed(['Error'])], crashes: [] }, { kind: 'crashed', why: 'a > c: Error' }],
    ['a test that was left out', { tests: [passed, failed()], crashes: [] }, { kind: 'crashed', why: 'a > c: left out' }],
    ['a file that cannot be loaded', { tests: [passed], crashes: ['no such export'] }, { kind: 'crashed', why: 'no such export' }],
    ['no tests', { tests: [], crashes: [] }, { kind: 'crashed', why: 'there are no tests' }],
    ['no report', undefined, { kind: 'crashed', why: 'it did not come to its end' }],
  ])('takes %s for what they show', (_case, report, verdict) => {
    expect(judgeRun(report)).toEqual(verdict)
  })
})
