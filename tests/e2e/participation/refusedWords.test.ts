import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { sealedText } from '../../../src/domain/submission/sealedSubmission.ts'
import { speak } from '../languages/speak.ts'
import { givenParticipation, type Participation } from './givenParticipation.ts'
import { ideasSurvey } from './ideasSurvey.ts'
import type { ParticipationPhone } from './participationPhone.ts'
import type { ParticipationServer } from './participationServer.ts'
import { rewriteForm } from './rewriteForm.ts'

let server: ParticipationServer
let newPhone: Participation['newPhone']

/** Takes every answer but one out of what waits, as an app would have sealed it that asks for less than the server. */
async function keepOnly(phone: ParticipationPhone, name: string): Promise<void> {
  const [waiting] = (await phone.words()).outbox
  const content = JSON.parse(waiting?.submission.content ?? '') as { answers: Record<string, unknown> }
  const text = JSON.stringify({ ...content, answers: { [name]: content.answers[name] } })
  await replaceWaiting(phone.page, text, createHash('sha256').update(sealedText({ content: text })).digest('hex'))
}

function replaceWaiting(page: Page, content: string, hash: string): Promise<void> {
  return page.evaluate(async ({ content, hash }) => {
    const done = <Result>(request: IDBRequest): Promise<Result> => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result as Result)
      request.onerror = () => reject(request.error ?? new Error('The request failed.'))
    })
    const database = await done<IDBDatabase>(indexedDB.open('minna-no-keikaku-words'))
    const outbox = database.transaction('outbox', 'readwrite').objectStore('outbox')
    const [item] = await done<{ submission: object }[]>(outbox.getAll())
    if (!item) throw new Error('Nothing waits.')
    await done(outbox.put({ ...item, submission: { ...item.submission, content, hash } }))
    database.close()
  }, { content, hash })
}

describe('an answer that the server finds faults in (422)', () => {
  givenParticipation((given) => { ({ server, newPhone } = given) })

  it('is told of in the reader\'s language, and in the server\'s Japanese, marked as such, where this phone finds nothing wrong', async () => {
    const surveyId = await server.publishSurvey()
    const phone = await newPhone(surveyId)
    const { page } = phone
    server.breakSending([], 'dead')
    await phone.begin()
    await page.getByText('駅前', { exact: true }).click()
    await phone.write('消える答え')
    const id = await phone.handIn()
    await phone.shows('まだ市に届いていません')
    await keepOnly(phone, 'place')
    rewriteForm(server.city.place, ideasSurvey({ id: surveyId, choices: [{ name: 'school', label: { ja: '学校' } }] }))
    server.breakSending([])
    await phone.sendEverything()
    expect((await phone.words()).outbox).toMatchObject([{ state: { kind: 'attention', code: 'invalid', faults: [{ at: 'place' }, { at: 'opinion' }] } }])
    await phone.open(`/submissions/${id}`)
    await speak(page, 'en')
    const [place, opinion] = await page.getByRole('alert').getByRole('listitem').all()
    expect(await opinion?.innerText()).toBe('ご意見: Please answer this question.')
    expect(await opinion?.locator('[lang=ja]').allInnerTexts()).toEqual(['ご意見'])
    expect(await place?.innerText()).toMatch(/^場所: .*。$/)
    expect(await place?.locator('[lang=ja]').allInnerTexts()).toHaveLength(2)
  })
})
