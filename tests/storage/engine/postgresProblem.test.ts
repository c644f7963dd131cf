import { describe, expect, it } from 'vitest'
import { postgresProblem } from '../../../src/storage/engine/postgresProblem.ts'

describe('postgresProblem', () => {
  it.each(['ECONNREFUSED', 'EAI_AGAIN', 'ENOTFOUND'])('says of %s that the database cannot be reached', (code) => {
    expect(postgresProblem(Object.assign(new Error('見本'), { code }))).toMatchObject({ problem: 'unreachable' })
  })

  it('leaves a fault of the program what it is', () => {
    expect(postgresProblem(new TypeError('x is not a function'))).toBeUndefined()
  })
})
