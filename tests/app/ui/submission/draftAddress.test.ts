import { describe, expect, it } from 'vitest'
import { draftAddress } from '../../../../src/app/ui/submission/draftAddress.ts'

const amends = { id: 'former', secret: '' }
const call = { id: 'draft', form: { kind: 'publicComment', id: 'call', version: 1 } } as const
const survey = { id: 'draft', form: { kind: 'surveyResponse', id: 'survey', version: 1 } } as const

describe('draftAddress', () => {
  it('leads into a correction at its review', () => {
    expect(draftAddress({ ...call, amends })).toBe(`${draftAddress(call)}?step=review`)
    expect(draftAddress(call)).not.toContain('?')
  })

  it('leaves a survey to find its own last page', () => expect(draftAddress({ ...survey, amends })).toBe(draftAddress(survey)))
})
