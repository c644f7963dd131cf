import { describe, expect, it } from 'vitest'
import { goneMaterials } from '../../../src/domain/publicComment/goneMaterials.ts'

describe('goneMaterials', () => {
  const [now, before] = [{ path: '/files/now.pdf', bytes: 1 }, { path: '/files/before.pdf', bytes: 1 }]
  const kept = [now.path, before.path]
  const form = (materials: unknown) => JSON.stringify({ format: 1, materials })

  it('names what no published call has any more', () => {
    expect(goneMaterials(kept, { published: [now], formTexts: [] })).toEqual([before.path])
    expect(goneMaterials(kept, { published: [now, before], formTexts: [] })).toEqual([])
    expect(goneMaterials(kept, { published: [], formTexts: [] })).toEqual(kept)
  })

  it('leaves what the form of something written here has', () => {
    expect(goneMaterials(kept, { published: [now], formTexts: [form([{ title: '案', file: before }])] })).toEqual([])
  })

  it.each([['another kind of form', '{"format":1}'], ['no JSON', '{'], ['materials of another shape', form([null, 1, { file: 'x' }, { title: '文', text: '文' }])]])('finds nothing held in %s', (_, text) => {
    expect(goneMaterials([before.path], { published: [], formTexts: [text] })).toEqual([before.path])
  })
})
