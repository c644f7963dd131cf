import { describe, expect, it } from 'vitest'
import { ChunkLostError, createPlanReader } from '../../../src/app/db/createPlanReader.ts'

function readerOf(texts: Map<string, string>) {
  const asked: string[] = []
  const reader = createPlanReader({
    has: name => Promise.resolve(texts.has(name)),
    text: (name) => {
      asked.push(name)
      return Promise.resolve(texts.get(name))
    },
  })
  return { reader, asked }
}

describe('createPlanReader', () => {
  it('reads a chunk once, also for two that ask at the same time', async () => {
    const { reader, asked } = readerOf(new Map([['outline', '{"plan":[]}']]))
    const [one, other] = await Promise.all([reader.outline(), reader.outline()])
    expect(one).toEqual({ plan: [] })
    expect(other).toBe(one)
    expect(asked).toEqual(['outline'])
  })

  it('reads anew once it was told to forget', async () => {
    const texts = new Map([['outline', '{"plan":[]}']])
    const { reader } = readerOf(texts)
    await reader.outline()
    texts.set('outline', '{"plan":[1]}')
    expect(await reader.outline()).toEqual({ plan: [] })
    reader.forget()
    expect(await reader.outline()).toEqual({ plan: [1] })
  })

  it('has no policies for an id that the plan does not have', async () => {
    const { reader } = readerOf(new Map([['policies-1-1', '{"basicPolicyId":"1-1"}']]))
    expect(await reader.policies('1-1')).toEqual({ basicPolicyId: '1-1' })
    expect(await reader.policies('9-9')).toBeUndefined()
  })

  it('has evaluations only where the city has published some', async () => {
    expect(await readerOf(new Map()).reader.evaluations()).toBeUndefined()
    const { reader } = readerOf(new Map([['evaluations', '{"schemes":[],"entries":[]}']]))
    expect(await reader.evaluations()).toEqual({ schemes: [], entries: [] })
  })

  it('has no readings until they are there, and no synonyms where the city lists none', async () => {
    const texts = new Map<string, string>()
    const reader = createPlanReader({ has: name => Promise.resolve(name === 'readings'), text: name => Promise.resolve(texts.get(name)) })
    expect(await reader.readings()).toBeUndefined()
    texts.set('readings', '{"words":[]}')
    expect(await reader.readings()).toEqual({ words: [] })
    expect(await reader.synonyms()).toEqual({ groups: [] })
  })

  it.each(['{"groups":[]}', 'null', '[]', '"rules"'])('takes no other thing for a chunk: %s', async (text) => {
    await expect(readerOf(new Map([['outline', text]])).reader.outline()).rejects.toThrow(ChunkLostError)
  })

  it('says which chunk storage has lost, and finds it when it is back', async () => {
    const texts = new Map<string, string>()
    const { reader } = readerOf(texts)
    await expect(reader.overview()).rejects.toThrow(ChunkLostError)
    texts.set('overview', '{"introduction":[]}')
    expect(await reader.overview()).toEqual({ introduction: [] })
  })
})
