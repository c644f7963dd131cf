import { describe, expect, it } from 'vitest'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { say } from '../../../src/domain/language/say.ts'
import { fundingSourceNames, fundingSources } from '../../../src/domain/plan/cost.ts'
import { fundingSourceKeys } from '../../../src/domain/plan/fundingSourceKeys.ts'

describe('fundingSourceKeys', () => {
  it('are the names of the documents in Japanese', () => {
    for (const source of fundingSources) expect(say(japanese, fundingSourceKeys[source])).toBe(fundingSourceNames[source])
  })
})
