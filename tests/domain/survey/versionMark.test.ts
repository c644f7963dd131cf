import { describe, expect, it } from 'vitest'
import { versionMark } from '../../../src/domain/survey/versionMark.ts'

describe('versionMark', () => {
  it('names versions in their order', () => expect([versionMark([1]), versionMark([3, 1])]).toEqual(['(版1)', '(版1・3)']))
  it('says it in English where the text is not Japanese', () => expect([versionMark([2, 1], 'en'), versionMark([1], 'ja-Hira')]).toEqual([' (version 1, 2)', '(版1)']))
})
