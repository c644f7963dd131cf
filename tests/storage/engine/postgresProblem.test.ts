import { describe, expect, it } from 'vitest'
import { postgresProblem } from '../../../src/storage/engine/postgresProblem.ts'

describe('postgresProblem', () => {
  it.each(['ECONNREFUSED', 'EAI_AGAIN', 'ENOTFOUND', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID'])('says of %s that the database cannot be reached', (code) => {
    expect(postgresProblem(Object.assign(new Error('見本'), { code }))).toMatchObject({ problem: 'unreachable' })
  })

  it.each([undefined, 'ERR_INVALID_ARG_TYPE', 'ERR_OUT_OF_RANGE'])('leaves a fault of the program with the code %s what it is', (code) => {
    expect(postgresProblem(Object.assign(new TypeError('x is not a function'), { code }))).toBeUndefined()
  })
})
