import { describe, expect, it } from 'vitest'
import { parseEnds } from '../../../src/domain/change/parseEnds.ts'
import { parsePersonal } from '../../../src/domain/change/parsePersonal.ts'
import { savedAt } from './anyPersonal.ts'

const city = { code: '000000', name: '見本市' }
const edition = { edition: 2, publishedAt: savedAt }
const end = { kind: 'policy', id: '01', name: '見本', edition }
const file = (ended: unknown) =>
  JSON.stringify({ format: 'minna-no-keikaku.personal', version: 2, city, savedAt, follows: [], reads: [], settings: {}, ended })

describe('parseEnds', () => {
  it('leaves out ended follows of a kind that is not known yet', () => {
    expect(parseEnds([{ ...end, kind: 'budget' }, end])).toEqual({ kind: 'ends', ends: [end] })
  })

  it.each([
    ['without an edition', { ...end, edition: undefined }],
    ['without an id', { ...end, id: '' }],
    ['that went on in nothing', { ...end, heir: {} }],
    ['since no instant', { ...end, since: '昨日' }],
  ])('names one %s by its place', (_name, wrong) => {
    expect(parseEnds([end, wrong])).toEqual({ kind: 'wrong', index: 1 })
  })

  it('has a file at fault refused as a whole', () => {
    expect(parsePersonal(file({}), city)).toEqual({ kind: 'problem', problem: { kind: 'damaged', at: 'ended' } })
    expect(parsePersonal(file([{}]), city)).toEqual({ kind: 'problem', problem: { kind: 'damaged', at: 'ended[0]' } })
    expect(parsePersonal(file([end]), city)).toMatchObject({ data: { ended: [end] } })
  })
})
