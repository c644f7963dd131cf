import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignPictures } from '../../../src/domain/change/alignPictures.ts'
import { applyChanges } from '../../../src/domain/change/applyChanges.ts'
import { compareDatasets } from '../../../src/domain/change/compareDatasets.ts'
import { describeChange } from '../../../src/domain/change/describeChange.ts'
import { entityKey } from '../../../src/domain/change/entity.ts'
import type { PlanContents } from '../../../src/domain/change/planPicture.ts'
import { takePicture } from '../../../src/domain/change/takePicture.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { canonical } from './canonical.ts'
import { checkFollowed, everyFollow } from './checkFollowed.ts'
import type { ContentEdit, Pick } from './contentEdits.ts'
import { contentEdits } from './contentEdits.ts'
import { draftOf } from './contentsDraft.ts'
import { openContents } from './participationContents.ts'
import { participationEdits } from './participationEdits.ts'
import { smallContents } from './smallContents.ts'

/** Holds two datasets to everything that is promised of any two. */
function check(before: PlanContents, after: PlanContents): void {
  const changes = compareDatasets(before, after)
  const was = takePicture(before)
  const [is, aligned] = [takePicture(after), alignPictures(was, takePicture(after))]
  expect(canonical(applyChanges(was, changes))).toEqual(canonical(aligned))
  for (const [key, entity] of aligned.entities) {
    const own = is.entities.get(entityKey(entity.kind, aligned.ownIds.get(key) ?? ''))
    expect(own && { ...own, id: '', parentId: '' }).toEqual({ ...entity, id: '', parentId: '' })
  }
  for (const change of changes) for (const { text } of notEmpty(describeChange(japanese, change).lines)) expect(text).toMatch(/\S/)
  expect(JSON.parse(JSON.stringify(changes))).toEqual(changes)
}

function notEmpty<Value>(values: readonly Value[]): readonly Value[] {
  expect(values).not.toHaveLength(0)
  return values
}

/** A dataset after some edits, each at places taken by its numbers. */
function editedBy(contents: PlanContents, edits: readonly (readonly [ContentEdit, readonly number[], string])[]): PlanContents {
  const draft = draftOf(contents)
  for (const [edit, numbers, word] of edits) {
    let next = 0
    const pick: Pick = values => values[(numbers[next++ % numbers.length] ?? 0) % Math.max(1, values.length)]
    edit(draft, pick, word)
  }
  return draft
}

const numbers = fc.array(fc.nat(10_000), { minLength: 4, maxLength: 8 })
const edits = { ...contentEdits, ...participationEdits }
const anyEdit = fc.tuple(fc.constantFrom(...Object.values(edits)), numbers, fc.constantFrom('見本', '見本の追加', '98万人', '新しい見本の文章です。'))

describe('compareDatasets, over generated pairs', () => {
  it('names everything by which small datasets differ', () => {
    fc.assert(fc.property(smallContents, smallContents, check), { numRuns: 150 })
  })

  it.each(Object.keys(edits))('names everything of the edit %s of the real plan, and of its reverse', name => {
    fc.assert(fc.property(numbers, seed => {
      const edit = edits[name]
      const after = edit ? editedBy(openContents, [[edit, seed, '見本の文章']]) : openContents
      check(openContents, after)
      check(after, openContents)
    }), { numRuns: 1 })
  })

  it('names everything of many edits of the real plan at once', () => {
    fc.assert(fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 25 }), edits => { check(openContents, editedBy(openContents, edits)) }), { numRuns: 25 })
  })

  it('tells whoever follows anything of all that concerns it, or of its end, in small datasets', () => {
    fc.assert(fc.property(smallContents, smallContents, (before, after) => { checkFollowed(before, after) }), { numRuns: 60 })
  })

  it('tells whoever follows a division, an initiative or anything else of all that concerns it in the real plan', () => {
    const all = everyFollow(takePicture(openContents))
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['project', 'policy', 'pillar', 'division', 'initiative', 'call', 'survey', 'event']))
    fc.assert(fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 12 }), fc.array(fc.nat(10_000), { minLength: 2, maxLength: 6 }), (edits, numbers) => {
      checkFollowed(openContents, editedBy(openContents, edits), numbers.flatMap(number => all[number % all.length] ?? []))
    }), { numRuns: 12 })
  })

  it('finds nothing in equal datasets, whatever the order of chunks', () => {
    fc.assert(fc.property(smallContents, contents => { expect(compareDatasets(contents, draftOf(contents))).toEqual([]) }), { numRuns: 100 })
    const shuffled = { ...draftOf(openContents), policies: draftOf(openContents).policies.reverse() }
    expect(compareDatasets(openContents, shuffled)).toEqual([])
  })
})
