import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { takeClone } from './takeClone.ts'

describe('takeClone', () => {
  let giveBack: () => void

  beforeEach(() => {
    giveBack = takeClone()
  })
  afterEach(() => giveBack())

  it('copies plain data to its depth', () => {
    const draft = { id: 'a', values: { text: '見本', chosen: ['x', undefined, null] }, revision: 1 }
    const copy = structuredClone(draft)
    expect(copy).toEqual(draft)
    draft.values.chosen.push('y')
    expect(copy.values.chosen).toHaveLength(3)
  })

  it('gives what nobody can change, and that again for a copy of it', () => {
    const copy = structuredClone({ values: { chosen: ['x'] } })
    expect(() => copy.values.chosen.push('y')).toThrow(TypeError)
    expect(structuredClone(copy)).toBe(copy)
  })

  it('copies what is no plain data as the browser does', () => {
    expect(structuredClone({ at: new Date(0), kept: new Map([['a', 1]]) })).toEqual({ at: new Date(0), kept: new Map([['a', 1]]) })
  })

  it('refuses what the browser refuses', () => {
    expect(() => structuredClone({ answers: { say: () => 'word' } })).toThrow(DOMException)
  })
})
