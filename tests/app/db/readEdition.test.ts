import { describe, expect, it } from 'vitest'
import { readEdition } from '../../../src/app/db/readEdition.ts'
import { twoEditions } from './heldEditions.ts'

const plan = await twoEditions()
const previous = await plan.previous()
if (!previous) throw new Error('the store holds one edition only')

describe('readEdition', () => {
  it('gives all contents of an edition that is no longer shown', async () => {
    const edition = await readEdition(plan, previous)
    expect(edition?.mark).toEqual({ edition: 1, publishedAt: previous.publishedAt })
    expect(edition?.contents.outline.plan.title).not.toBe('')
    expect(edition?.contents.policies.flatMap(chunk => chunk.projects)).toHaveLength(edition?.contents.outline.projects.length ?? 0)
  })

  it('gives nothing of an edition of which a chunk is gone', async () => {
    const gone = previous.chunks.find(chunk => chunk.name === 'overview')?.hash
    expect(await readEdition({ text: hash => hash === gone ? Promise.resolve(undefined) : plan.text(hash) }, previous)).toBeUndefined()
  })

  it('lets other faults through', async () => {
    await expect(readEdition({ text: () => Promise.reject(new Error('dead')) }, previous)).rejects.toThrow('dead')
  })
})
