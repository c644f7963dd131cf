import { describe, expect, it } from 'vitest'
import { sealProblemText, type HandInResult } from '../../../../src/app/ui/compose/sealProblemText.ts'

describe('sealProblemText', () => {
  it.each([
    { kind: 'sealedElsewhere' }, { kind: 'missing' }, { kind: 'unfit' }, { kind: 'unable', reason: 'noDigest' }, { kind: 'unable', reason: 'noDatabase' },
    { kind: 'failed', reason: 'storageFull' }, { kind: 'failed', reason: 'storageFailed' },
  ] satisfies HandInResult[])('says in a sentence why $kind is not handed in', (result) => {
    expect(sealProblemText(result)).toMatch(/。$/)
  })
})
