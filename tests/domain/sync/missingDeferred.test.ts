import { describe, expect, it } from 'vitest'
import { missingDeferred, neededChunks } from '../../../src/domain/sync/missingDeferred.ts'
import type { HeldChunk } from '../../../src/domain/sync/planVersion.ts'

const outline: HeldChunk = { name: 'outline', hash: 'a'.repeat(64), bytes: 1 }
const readings: HeldChunk = { name: 'readings', hash: 'b'.repeat(64), bytes: 2, isDeferred: true }

describe('neededChunks', () => {
  it('leaves out what is deferred', () => {
    expect(neededChunks([outline, readings])).toEqual([outline])
  })
})

describe('missingDeferred', () => {
  it('names what the phone lacks with its path, and nothing that is not deferred', () => {
    expect(missingDeferred([outline, readings], new Set())).toEqual([{ ...readings, path: '/data/readings.bbbbbbbbbbbbbbbb.json' }])
  })

  it('finds nothing missing on a phone that holds it', () => {
    expect(missingDeferred([outline, readings], new Set([readings.hash]))).toEqual([])
  })
})
