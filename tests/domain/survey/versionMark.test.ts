import { describe, expect, it } from 'vitest'
import { versionMark } from '../../../src/domain/survey/versionMark.ts'

describe('versionMark', () => {
  it('names versions in their order', () => expect([versionMark([1]), versionMark([3, 1])]).toEqual(['(版1)', '(版1・3)']))
})
