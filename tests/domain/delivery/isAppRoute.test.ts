import { describe, expect, it } from 'vitest'
import { isAppRoute } from '../../../src/domain/delivery/isAppRoute.ts'

describe('isAppRoute', () => {
  it.each(['/', '/plan', '/projects/24-101', '/database', '/%E8%A8%88%E7%94%BB'])('takes %s as an address of the app', path => {
    expect(isAppRoute(path)).toBe(true)
  })

  it.each(['/assets', '/assets/gone', '/data/outline', '/api/submissions', '/healthz', '/sw.js', '/plan/../data', '/old.html'])(
    'leaves %s to the server', path => {
      expect(isAppRoute(path)).toBe(false)
    })
})
