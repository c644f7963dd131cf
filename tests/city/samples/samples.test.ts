import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addSamples, addSamplesAtFirst } from '../../../src/city/samples/addSamples.ts'
import { buildChunks } from '../../../src/domain/participation/buildChunks.ts'
import { callPhaseAt } from '../../../src/domain/publicComment/callPhaseAt.ts'
import { checkCall } from '../../../src/domain/publicComment/checkCall.ts'
import { isOver } from '../../../src/domain/event/isOver.ts'
import { isQuestion, placedItems } from '../../../src/domain/survey/formItems.ts'
import { windowPhaseAt } from '../../../src/domain/submission/deadline.ts'
import { createCityPlace, type CityPlace } from '../cityPlace.ts'

const directory = join(import.meta.dirname, '..', '..', '..', 'data', 'samples')

describe('addSamples', () => {
  let place: CityPlace
  beforeEach(async () => { place = await createCityPlace() })
  afterEach(() => place.remove())

  it.each(['2026-02-28T15:00:00.000Z', '2028-02-29T03:00:00.000Z', '2031-12-31T14:59:59.000Z'])('brings everything around %s, each marked', async (now) => {
    await addSamples(place.storage, now, directory)
    const { publications, results } = place.storage
    const [surveys, calls, events, proposals] = await Promise.all([publications.list('survey'), publications.list('call'), publications.list('event'), publications.list('proposals')])
    expect([surveys.length, calls.length, events.length, proposals.length]).toEqual([3, 2, 5, 1])
    for (const { document } of [...surveys, ...calls, ...events, ...proposals]) expect(document.isSample).toBe(true)
    expect(surveys.map(({ document }) => windowPhaseAt(document.window, now))).toEqual(['open', 'over', 'open'])
    expect(calls.flatMap(({ document }) => checkCall(document))).toEqual([])
    const callResults = await results.list('call')
    expect(calls.map(({ id, document }) => callPhaseAt(document, now, callResults.get(id)))).toEqual(['open', 'published'])
    expect(events.filter(({ document }) => isOver(document, now)).map(({ id }) => id)).toEqual(['mihon-demae'])
    const survey = (await results.list('survey')).get('mihon-ishiki-kekka')
    expect(survey).toMatchObject({ responses: 412, isSample: true })
    expect(survey?.pairs).toHaveLength(8)
    expect(buildChunks({ surveys, calls, events, ...(proposals[0] && { proposals: proposals[0] }) }, { survey: await results.list('survey'), call: callResults })).toHaveLength(7)
  })

  it('names the folder that is missing', async () => {
    const missing = join(place.directory, 'nai')
    await expect(addSamples(place.storage, place.now, missing)).rejects.toThrow(`見本のフォルダー ${missing} がありません。`)
  })

  it('has a survey with every type of question', async () => {
    await addSamples(place.storage, place.now, directory)
    const form = (await place.storage.publications.latest('survey', 'mihon-shitsumon'))?.document.form
    const types = new Set(form ? placedItems(form).map(({ item }) => item.type) : [])
    expect([...types].sort()).toEqual(['acknowledge', 'calculate', 'date', 'decimal', 'geopoint', 'group', 'integer', 'note', 'range', 'rank', 'selectMultiple', 'selectOne', 'text', 'time'])
    expect(form && placedItems(form).map(({ item }) => item).filter(isQuestion).some(question => question.isReadOnly === true)).toBe(true)
  })

  it('changes nothing when done again on the same day', async () => {
    await addSamples(place.storage, place.now, directory)
    const before = await place.storage.publications.list('event')
    await addSamples(place.storage, place.now, directory)
    expect(await place.storage.publications.list('event')).toEqual(before)
  })

  it('is removed with what was sent to it, and does not come back at the next start', async () => {
    expect(await addSamplesAtFirst(place.storage, place.now, directory)).toBe(true)
    await place.send({ form: { kind: 'proposal', id: 'proposals', version: 1 }, content: { format: 1, kind: 'proposal', subject: 'あ', text: 'あ', wantsReply: false } })
    expect((await place.run('samples', 'remove')).lines).toEqual(['見本を11件消しました。'])
    expect((await place.run('list')).lines).toEqual(['公開しているものはありません。'])
    expect((await place.run('samples', 'remove')).lines).toEqual(['見本はありません。'])
    expect(await addSamplesAtFirst(place.storage, place.now, directory)).toBe(false)
  })

  it('leaves its numbers unused: what the city opens then is another version', async () => {
    await addSamples(place.storage, place.now, directory)
    place.write('teian.yaml', '説明: お読みします。\n担当課: 見本課\n連絡先の項目: [氏名]\n')
    expect((await place.run('proposals', 'open', 'teian.yaml')).errors).toEqual(['わたしの提案の見本が置かれています。samples remove で見本を消してから、もう一度開いてください。'])
    await place.run('samples', 'remove')
    expect((await place.run('proposals', 'open', 'teian.yaml')).errors).toEqual([])
    expect(await place.storage.publications.latest('proposals', 'proposals')).toMatchObject({ version: 2, document: { version: 2 } })
    await addSamples(place.storage, place.now, directory)
    expect((await place.storage.publications.list('event')).map(({ version, document }) => [version, document.version])).toEqual(Array.from({ length: 5 }, () => [2, 2]))
  })

  it('never mixes with what the city published', async () => {
    await addSamples(place.storage, place.now, directory)
    place.write('e.csv', 'ID,イベント名,開始日\nmihon-forum,本物,2026-08-04\nown,本物,2026-08-05\n')
    expect((await place.run('events', 'import', 'e.csv')).errors.join()).toContain('すでに見本が使っています')
    place.write('e.csv', 'ID,イベント名,開始日\nown,本物,2026-08-05\n')
    expect((await place.run('events', 'import', 'e.csv', '--remove')).lines).toHaveLength(1)
    await place.run('samples', 'remove')
    expect((await place.storage.publications.list('event')).map(({ id }) => id)).toEqual(['own'])
  })
})
