import { describe, expect, it } from 'vitest'
import { SourceError } from '../../src/importer/parse/sourceError.ts'
import { systemCode } from '../../src/importer/systemCode.ts'

describe('systemCode', () => {
  it('is the word of an error of the system, and of no other', () => {
    const system = Object.assign(new Error(''), { code: 'EACCES', syscall: 'mkdir' })
    const own = Object.assign(new Error(''), { code: 'ERR_INVALID_ARG_TYPE' })
    expect([system, own, new SourceError('plan.txt', 1, ''), 'EACCES'].map(systemCode)).toEqual(['EACCES', undefined, undefined, undefined])
  })
})
