import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newSubmission } from '../../storage/samples.ts'
import { createCityPlace, type CityPlace } from '../cityPlace.ts'

const folder = join(import.meta.dirname, '..', 'fixtures', 'survey')

describe('withRootNumbers', () => {
  let place: CityPlace
  beforeEach(async () => { place = await createCityPlace() })
  afterEach(() => place.remove())

  it('lets an export tell corrections and withdrawals, and what was received first', async () => {
    await place.run('survey', 'import', folder, '--id', 'ishiki', '--opens', '2026-06-01', '--closes', '2026-06-30')
    const content = (area: string) => JSON.stringify({ format: 1, kind: 'surveyResponse', language: 'ja', finishedAt: place.now, answers: { area } })
    const of = { form: { kind: 'surveyResponse', id: 'ishiki', version: 1 } } as const
    const amending = ({ sealed }: ReturnType<typeof newSubmission>) => ({ amends: { id: sealed.id, secretHash: sealed.secretHash } })
    const first = newSubmission({ ...of, content: content('north'), receivedAt: '2026-06-02T00:00:00.000Z' })
    const second = newSubmission({ ...of, content: content('south'), receivedAt: '2026-06-03T00:00:00.000Z', ...amending(first) })
    const third = newSubmission({ ...of, content: content('north'), receivedAt: '2026-06-04T00:00:00.000Z', ...amending(second) })
    const rows = async (...options: readonly string[]) => {
      await place.run('responses', 'export', 'ishiki', '--out', 'out.csv', ...options)
      return place.read('out.csv').split('\r\n').slice(1, -1).map((line) => {
        const [number, , , ...cells] = line.split(',')
        return [number, ...cells.slice(0, 5)]
      })
    }
    for (const each of [first, second, third]) expect(await place.storage.submissions.accept(each)).toMatchObject({ kind: 'stored' })
    expect(await rows()).toEqual([[third.number, '訂正', 'received', first.number, '1', 'north']])
    const withdrawal = newSubmission({ ...of, kind: 'withdrawal', content: '{"format":1,"kind":"withdrawal","at":"2026-06-05T00:00:00.000Z"}', receivedAt: '2026-06-05T00:00:00.000Z', ...amending(third) })
    await place.storage.submissions.accept(withdrawal)
    expect(await rows()).toEqual([])
    expect(await rows('--all')).toEqual([
      [first.number, '回答', 'withdrawn', '', '1', ''],
      [second.number, '訂正', 'withdrawn', first.number, '1', ''],
      [third.number, '訂正', 'withdrawn', first.number, '1', ''],
      [withdrawal.number, '取下げ', '', first.number, '1', ''],
    ])
    await place.run('responses', 'export', 'ishiki', '--format', 'json', '--all', '--out', 'out.json')
    expect(JSON.parse(readFileSync(join(place.directory, 'out.json'), 'utf8'))).toMatchObject([{}, { rootNumber: first.number }, {}, { kind: 'withdrawal', rootNumber: first.number }])
  })
})
