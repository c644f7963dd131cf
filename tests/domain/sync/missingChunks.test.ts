import { describe, expect, it } from 'vitest'
import { missingChunks } from '../../../src/domain/sync/missingChunks.ts'

const chunks = [{ name: 'outline', hash: 'a' }, { name: 'overview', hash: 'b' }, { name: 'copy', hash: 'a' }]

describe('missingChunks', () => {
  it('keeps the order of the manifest and fetches one hash once', () => {
    expect(missingChunks(chunks, new Set())).toEqual([chunks[0], chunks[1]])
  })

  it('leaves out what the phone holds', () => {
    expect(missingChunks(chunks, new Set(['a', 'z']))).toEqual([chunks[1]])
  })

  it('finds nothing missing on a phone that holds all', () => {
    expect(missingChunks(chunks, new Set(['a', 'b']))).toEqual([])
  })
})
