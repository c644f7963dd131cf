import { describe, expect, it } from 'vitest'
import { readEdition } from '../../../src/app/db/readEdition.ts'
import { dayOf } from '../../../src/domain/sync/formatInstant.ts'
import { sampleSurveyEntry } from '../../domain/change/participationContents.ts'
import { workshop } from '../../fixtures/participation/sampleEvents.ts'
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

  it('gives what there is to take part in, but no event that is not shown yet', async () => {
    const day = dayOf(previous.publishedAt)
    const events = [{ ...workshop, id: 'shown', listedFrom: day }, { ...workshop, id: 'over', listedUntil: '2000-01-01' }, { ...workshop, id: 'later', listedFrom: '2999-01-01' }]
    const added = new Map([['events', JSON.stringify({ events })], ['participation', JSON.stringify({ surveys: [sampleSurveyEntry], calls: [] })]])
    const version = { ...previous, chunks: [...previous.chunks, ...[...added.keys()].map(name => ({ name, hash: name, bytes: 1, path: `/data/${name}` }))] }
    const edition = await readEdition({ text: hash => Promise.resolve(added.get(hash)).then(text => text ?? plan.text(hash)) }, version)
    expect(edition?.contents.surveys).toEqual([sampleSurveyEntry])
    expect(edition?.contents.events?.map(({ id }) => id)).toEqual(['shown', 'over'])
  })

  it('gives nothing of an edition of which a chunk is gone', async () => {
    const gone = previous.chunks.find(chunk => chunk.name === 'overview')?.hash
    expect(await readEdition({ text: hash => hash === gone ? Promise.resolve(undefined) : plan.text(hash) }, previous)).toBeUndefined()
  })

  it('lets other faults through', async () => {
    await expect(readEdition({ text: () => Promise.reject(new Error('dead')) }, previous)).rejects.toThrow('dead')
  })
})
