import { describe, expect, it } from 'vitest'
import { newEnds } from '../../../src/domain/change/keptEnd.ts'
import { markOf } from './twoEditions.ts'

const end = { kind: 'initiative', id: '01', name: '見本', edition: markOf(2) } as const
const sameNumber = { ...end, name: '別の見本' }

describe('newEnds', () => {
  it('are each once, and not those that are kept', () => {
    expect(newEnds([end, sameNumber, end], [sameNumber])).toEqual([end])
    expect(newEnds()).toEqual([])
  })

  it('are none of what is followed', () => {
    expect(newEnds([end], [], [{ kind: 'initiative', id: '01' }])).toEqual([])
  })
})
