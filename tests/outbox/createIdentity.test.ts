import { describe, expect, it } from 'vitest'
import { isSubmissionId } from '../../src/domain/submission/parseFields.ts'
import { normaliseSecret } from '../../src/domain/submission/secret.ts'
import { createIdentity } from '../../src/outbox/createIdentity.ts'

describe('createIdentity', () => {
  it('makes a UUID of version 4 and a secret of 26 letters, new each time', () => {
    const made = Array.from({ length: 100 }, () => createIdentity(crypto))
    expect(made.every(({ id, secret }) => isSubmissionId(id) && normaliseSecret(secret) === secret)).toBe(true)
    expect(new Set(made.flatMap(({ id, secret }) => [id, secret])).size).toBe(200)
  })
})
