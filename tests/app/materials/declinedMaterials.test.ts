import { describe, expect, it } from 'vitest'
import { openWebStorage } from '../../../src/app/db/webStorage.ts'
import { declinedMaterials, declineMaterials } from '../../../src/app/materials/declinedMaterials.ts'

describe('declineMaterials', () => {
  it('remembers each path once, and forgets it when it is wanted again', () => {
    const memory = openWebStorage(() => { throw new Error('none') })
    expect(declinedMaterials(memory)).toEqual([])
    declineMaterials(memory, ['/files/a.pdf', '/files/b.pdf'], true)
    declineMaterials(memory, ['/files/b.pdf'], true)
    expect(declinedMaterials(memory)).toEqual(['/files/a.pdf', '/files/b.pdf'])
    declineMaterials(memory, ['/files/a.pdf'], false)
    expect(declinedMaterials(memory)).toEqual(['/files/b.pdf'])
  })
})
