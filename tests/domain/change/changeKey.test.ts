import { describe, expect, it } from 'vitest'
import { changeKey } from '../../../src/domain/change/changeKey.ts'
import { compareDatasets } from '../../../src/domain/change/compareDatasets.ts'
import { edited, found } from './contentsDraft.ts'
import { realContents } from './realContents.ts'

const named = (name: string) => edited(realContents, draft => { found(draft.outline.pillars[0]).name = name })
const keyOf = (before: string, after: string) => compareDatasets(named(before), named(after)).map(changeKey)

describe('changeKey', () => {
  it('is the same for the same change, on any phone and out of a database', () => {
    const [change] = compareDatasets(named('見本1'), named('見本2'))
    expect(changeKey(structuredClone(found(change)))).toBe(keyOf('見本1', '見本2')[0])
  })

  it('differs for another old, another new and another thing', () => {
    const others = compareDatasets(realContents, edited(realContents, draft => { for (const pillar of draft.outline.pillars) pillar.vision += '見本' })).map(changeKey)
    const keys = [...keyOf('見本1', '見本2'), ...keyOf('見本1', '見本3'), ...keyOf('見本3', '見本2'), ...keyOf('見本2', '見本1'), ...others]
    expect(new Set(keys).size).toBe(4 + realContents.outline.pillars.length)
  })
})
