import { createHash } from 'node:crypto'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { sealedText } from '../../../src/domain/submission/sealedSubmission.ts'
import { phoneOptions } from '../cityPhone.ts'
import { firstSurvey, type ParticipationServer } from './participationServer.ts'
import { storedRows, type StoredRow } from './storedRows.ts'
import { wordsOnPhone, type WordsOnPhone } from './wordsOnPhone.ts'

/** A phone with an empty browser, at a server that it shares with other phones. */
export interface ParticipationPhone {
  readonly context: BrowserContext
  readonly page: Page
  readonly surveyId: string
  open(path: string, on?: Page): Promise<void>
  /** Waits until the page says this. */
  shows(text: string, on?: Page): Promise<void>
  /** Begins an answer to the survey; returns the draft's address. */
  begin(on?: Page): Promise<string>
  write(text: string, on?: Page): Promise<void>
  /** From the page of the answers over the review to 提出する; returns the id. */
  handIn(on?: Page): Promise<string>
  /** Begins, writes and hands in. */
  answer(text: string, on?: Page): Promise<string>
  /** 送ったもの: asks that everything is sent now, as often as it takes until nothing waits. */
  sendEverything(on?: Page): Promise<void>
  words(on?: Page): Promise<WordsOnPhone>
  rows(): Promise<readonly StoredRow[]>
  /** A page whose process is ended as by the system: nothing in it runs any more. Returns a new page of the same phone. */
  killTab(on?: Page): Promise<Page>
  close(): Promise<void>
}

export async function createParticipationPhone(browser: Browser, server: ParticipationServer, surveyId = firstSurvey): Promise<ParticipationPhone> {
  const context = await browser.newContext(phoneOptions)
  let page = await context.newPage()
  const idIn = (on: Page): string => new URL(on.url()).pathname.split('/').at(-1) ?? ''
  const phone: ParticipationPhone = {
    context,
    get page() {
      return page
    },
    surveyId,
    async open(path, on = page) {
      await on.goto(server.network.origin + path)
      await on.locator('main h1').first().waitFor()
    },
    async shows(text, on = page) {
      await expect.poll(() => on.getByRole('main').innerText()).toContain(text)
    },
    async begin(on = page) {
      await phone.open(`/surveys/${surveyId}`, on)
      await on.getByRole('button', { name: '回答をはじめる' }).click()
      await on.getByLabel('ご意見').waitFor()
      // What comes next is there without a network too.
      await on.evaluate(async () => { await navigator.serviceWorker.ready })
      return new URL(on.url()).pathname
    },
    write: (text, on = page) => on.getByLabel('ご意見').fill(text),
    async handIn(on = page) {
      const id = idIn(on)
      await on.getByRole('button', { name: '回答を確認する' }).click()
      await on.getByRole('button', { name: '回答を提出する' }).click()
      await on.waitForURL('**/submissions/*')
      return id
    },
    async answer(text, on = page) {
      await phone.begin(on)
      await phone.write(text, on)
      return phone.handIn(on)
    },
    async sendEverything(on = page) {
      await phone.open('/submissions', on)
      await expect.poll(async () => {
        const button = on.getByRole('button', { name: '今すぐ送る' })
        if (await button.isVisible()) await button.click({ timeout: 1_000 }).catch(() => undefined)
        return (await phone.words(on)).outbox.filter(({ state }) => state.kind !== 'attention').length
      }).toBe(0)
    },
    words: (on = page) => wordsOnPhone(on),
    rows: () => storedRows(server.city.place, surveyId),
    async killTab(on = page) {
      const crashed = on.waitForEvent('crash')
      const session = await context.newCDPSession(on)
      void session.send('Page.crash').catch(() => undefined)
      await crashed
      await on.close()
      page = await context.newPage()
      return page
    },
    close: () => context.close(),
  }
  return phone
}

/** What lies on a phone, as one of its tabs sees it, and with the city. */
export interface WordsAtBothEnds<Tab> {
  words(on?: Tab): Promise<WordsOnPhone>
  rows(): Promise<readonly StoredRow[]>
}

/**
 * 0 lost, 0 doubled, 0 altered: each of these ids, with the text that was written under it and nowhere else in this test run, is one
 * row and one receipt of the same number, content and hash; no other row says the same, and nothing waits on the phone.
 */
export async function expectReceivedOnce<Tab>(phone: WordsAtBothEnds<Tab>, texts: ReadonlyMap<string, string>, on?: Tab): Promise<void> {
  await expect.poll(async () => (await phone.words(on)).receipts.length).toBe(texts.size)
  const written = new Set<unknown>(texts.values())
  const [words, rows] = [await phone.words(on), (await phone.rows()).filter(({ content }) => written.has(opinionIn(content)))]
  expect(words.outbox).toEqual([])
  expect(rows.map(({ id }) => id).sort()).toEqual([...texts.keys()].sort())
  for (const { id, receipt, submission } of words.receipts) {
    const row = rows.find(stored => stored.id === id)
    expect({ number: row?.number, hash: row?.hash, content: row?.content }).toEqual({ number: receipt.number, hash: receipt.hash, content: submission.content })
    expect(createHash('sha256').update(sealedText(submission)).digest('hex')).toBe(receipt.hash)
    expect(opinionIn(row?.content)).toBe(texts.get(id))
  }
}

/** What was written into the survey's field, out of a stored content. */
export function opinionIn(content: string | null | undefined): unknown {
  const read: unknown = JSON.parse(content ?? '{}')
  const answers = typeof read === 'object' && read !== null && 'answers' in read ? read.answers : undefined
  return typeof answers === 'object' && answers !== null && 'opinion' in answers ? answers.opinion : undefined
}
