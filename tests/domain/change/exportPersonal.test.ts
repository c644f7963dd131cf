import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportPersonal } from '../../../src/domain/change/exportPersonal.ts'
import { parsePersonal } from '../../../src/domain/change/parsePersonal.ts'
import { anyPersonal, savedAt } from './anyPersonal.ts'

const city = { code: '000000', name: '見本市' }

describe('exportPersonal', () => {
  it('brings everything to another phone', () => {
    fc.assert(fc.property(anyPersonal, data => {
      expect(parsePersonal(exportPersonal(data, city, savedAt), city)).toEqual({ kind: 'personal', data: { ...data, settings: { ...data.settings } }, savedAt, unknownFollows: 0 })
    }))
  })

  it('can be read by a person: its first line but one says whose file it is', () => {
    const [, format] = exportPersonal({ follows: [], reads: [], settings: {} }, city, savedAt).split('\n')
    expect(format).toContain('minna-no-keikaku')
  })
})
