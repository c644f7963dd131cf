import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changedProject, changedTarget, createFollowPhone, tabOf, type FollowPhone } from './followPhone.ts'
import { givenEach } from './givenEach.ts'
import { importSecondEdition, type ChangedCity } from './secondEdition.ts'

describe('what a person follows, on the phone', () => {
  let second: ChangedCity
  let phone: FollowPhone
  givenEach(browser => createFollowPhone(browser, second), (given) => { phone = given })
  beforeAll(async () => {
    second = await importSecondEdition()
  })
  afterAll(() => second.remove())

  it('tells a change once in two tabs, and marks it read in both', async () => {
    const { page, context } = phone
    await phone.follow(changedProject)
    const other = await context.newPage()
    await phone.open('/follow', other)
    await phone.publishSecond()
    await Promise.all([page.reload(), other.reload()])
    await phone.inbox()
    await Promise.all([phone.shows(changedTarget), phone.shows(changedTarget, other)])
    expect(await page.getByText('104万人').count()).toBe(1)
    await page.getByRole('button', { name: 'すべて既読にする' }).click()
    await phone.shows('未読はありません。', other)
  })

  it('tells what a page that was closed before the comparison did not, even when another edition has come since', async () => {
    await phone.follow(changedProject)
    await phone.publishSecond()
    const busy = await phone.busyTab()
    await phone.open(changedProject, busy)
    await phone.shows('98万人', busy)
    await phone.open('/follow', busy)
    await phone.shows('まだありません', busy)
    await busy.close()
    await phone.publish(() => phone.server.rewrite('policies-3-6', '98万人', '90万人'))
    const again = await phone.busyTab()
    await phone.open(changedProject, again)
    await phone.shows('90万人', again)
    await again.close()
    await phone.open('/follow')
    await phone.shows('目標値(令和4年度) 98万人 → 90万人')
    await phone.shows(changedTarget)
  })

  it('says that the phone cannot keep what was looked at, and shows it again', async () => {
    const { page } = phone
    await phone.follow(changedProject)
    await phone.publishSecond()
    await phone.open('/follow')
    await phone.shows(changedTarget)
    await page.addInitScript(() => {
      const open = Reflect.get(IDBDatabase.prototype, 'transaction')
      IDBDatabase.prototype.transaction = function (this: IDBDatabase, stores, mode, options) {
        if (mode === 'readwrite' && this.name === 'minna-no-keikaku-personal') throw new DOMException('full', 'QuotaExceededError')
        return open.call(this, stores, mode, options)
      }
    })
    for (const visit of [1, 2]) {
      await phone.open('/changes')
      await phone.shows('見たことをこの端末に保存できませんでした')
      expect(await page.getByRole('heading', { name: '前回から', exact: true }).count(), `visit ${visit}`).toBe(1)
    }
  })

  it('says nothing when the edition before is gone from the phone', async () => {
    const { page } = phone
    await phone.follow(changedProject)
    await phone.publishSecond()
    const busy = await phone.busyTab()
    await phone.open(changedProject, busy)
    await phone.shows('98万人', busy)
    await busy.evaluate(async () => {
      const { chunks } = await (await fetch('/data/manifest.json')).json() as { chunks: { hash: string }[] }
      const kept = new Set(chunks.map(({ hash }) => JSON.stringify(hash)))
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('minna-no-keikaku')
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('chunks', 'readwrite')
          const walking = transaction.objectStore('chunks').openKeyCursor()
          walking.onsuccess = () => {
            const cursor = walking.result
            if (!cursor) return
            if (!kept.has(JSON.stringify(cursor.key))) transaction.objectStore('chunks').delete(cursor.key)
            cursor.continue()
          }
          transaction.oncomplete = () => resolve()
          transaction.onerror = () => reject(new Error('not deleted'))
        }
      })
    })
    await busy.close()
    await phone.open('/follow')
    await phone.shows('まだありません')
    expect(await page.getByText('比べられませんでした').count()).toBe(0)
  })

  it('brings follows and read marks to another phone in a file', async () => {
    const { page } = phone
    await phone.follow(changedProject)
    await phone.publishSecond()
    await phone.open('/follow')
    await page.getByRole('button', { name: 'すべて既読にする' }).click()
    await phone.shows('未読はありません。')
    await tabOf(page, '設定').click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'ファイルに保存する' }).click()])
    const file = readFileSync(await download.path(), 'utf8')
    expect(JSON.parse(file)).toMatchObject({ follows: [{ kind: 'project', id: '24-101' }] })
    const there = await phone.another()
    await phone.follow('/policies/24', there)
    await phone.open('/settings', there)
    const input = there.getByLabel('ファイルから読み込む')
    await input.setInputFiles({ name: 'photo.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
    await phone.shows('このアプリで保存したファイルではありません。', there)
    await input.setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(file) })
    await phone.shows('フォロー1件、既読', there)
    await phone.shows('事業24-101 大山誘客受入強化事業', there)
    await there.getByRole('button', { name: '取り込む' }).click()
    await phone.shows('ファイルの内容を取り込みました。', there)
    await phone.inbox(there)
    await phone.shows('フォロー中(2)', there)
  })

  it('keeps follows when the plan is deleted, unless asked', async () => {
    const { page } = phone
    await phone.follow(changedProject)
    for (const isAsked of [false, true]) {
      await phone.open('/about')
      await page.getByRole('button', { name: 'すべて削除する' }).click()
      if (isAsked) await page.getByRole('checkbox', { name: 'フォロー、既読' }).check()
      await page.getByRole('dialog').getByRole('button', { name: '削除する' }).click()
      await page.getByRole('button', { name: 'いますぐ読み込む' }).click()
      await page.getByRole('heading', { level: 1, name: 'このアプリについて' }).waitFor()
      await phone.inbox()
      await phone.shows(isAsked ? 'フォローしているものはありません' : 'フォロー中(1)')
    }
  })
})
