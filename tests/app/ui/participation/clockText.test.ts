import { describe, expect, it } from 'vitest'
import { clockText } from '../../../../src/app/ui/participation/clockText.ts'

describe('clockText', () => {
  it.each([
    [{ startsAt: '09:30', endsAt: '11:00' }, '9:30から11:00まで'],
    [{ startsAt: '10:00' }, '10:00から'],
    [{ endsAt: '16:00' }, '16:00まで'],
    [{}, ''],
  ])('says the hours of %j', (time, text) => expect(clockText(time)).toBe(text))
})
