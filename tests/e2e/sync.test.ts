import { describe, expect, it } from 'vitest'
import { givenEach } from './givenEach.ts'
import { createSyncPhone, sampleProject, type SyncPhone } from './syncPhone.ts'

const isData = (path: string) => path.startsWith('/data/')
const isChunk = (path: string) => isData(path) && path !== '/data/manifest.json'
const isChunkNamed = (name: string) => (path: string) => path.startsWith(`/data/${name}.`) && isChunk(path)

interface SentManifest {
  readonly edition: number
  readonly chunks: readonly { readonly name: string, readonly hash: string, readonly path: string }[]
}

describe('the plan on the phone over a bad network', () => {
  let phone: SyncPhone
  givenEach(createSyncPhone, (given) => { phone = given })

  /** What the server has published, as it sends it. */
  const manifestNow = async () => await (await fetch(`${phone.server.origin}/data/manifest.json`)).json() as SentManifest
  const answerManifest = (manifest: object) => phone.network.instead.set('/data/manifest.json', manifest)

  it.each([
    ['damaged on the way', 'tampered', isChunk, '壊れていた'],
    ['cut off in the middle', 'cutOff', isChunk, 'つながりませんでした'],
    ['cut off in its manifest', 'cutOff', isData, 'つながりませんでした'],
    ['answered by a captive portal', 'portal', isData, 'Wi-Fiのログイン画面'],
    ['answered by a captive portal after its manifest', 'portal', isChunk, 'Wi-Fiのログイン画面'],
    ['redirected by a captive portal', 'redirect', isData, 'Wi-Fiのログイン画面'],
    ['never answered', 'dead', isData, 'つながりませんでした'],
  ] as const)('keeps the old plan and says why when a new one is %s, and takes it later', async (_, fault, matches, reason) => {
    await phone.open()
    await phone.shows('30人')
    await phone.publishSecondEdition()
    phone.network.faultOf = path => matches(path) ? fault : undefined
    await phone.askServer()
    await phone.shows(reason)
    await phone.open()
    await phone.shows('30人')
    phone.network.faultOf = () => undefined
    await phone.askServer()
    await phone.shows('最新のデータです')
    await phone.page.goBack()
    await phone.shows('35人')
  })

  it('goes on with the first download where it broke off', async () => {
    phone.network.faultOf = path => isChunkNamed('overview')(path) ? 'cutOff' : undefined
    await phone.open()
    await phone.shows('計画をまだ読み込めていません')
    phone.network.faultOf = () => undefined
    phone.network.asked.length = 0
    await phone.page.getByRole('button', { name: 'もう一度試す' }).click()
    await phone.shows('30人')
    expect(phone.network.asked.filter(isChunk)).toEqual([expect.stringMatching(/^\/data\/overview\./)])
  })

  it('refuses an older edition', async () => {
    const older = await manifestNow()
    await phone.publishSecondEdition()
    await phone.open()
    await phone.shows('35人')
    answerManifest(older)
    await phone.askServer()
    await phone.shows('サーバーのデータのほうが古い')
    await phone.page.goBack()
    await phone.shows('35人')
  })

  it('refuses another city', async () => {
    await phone.open()
    await phone.shows('30人')
    const manifest = await manifestNow()
    answerManifest({ ...manifest, edition: manifest.edition + 1, city: { code: '000001', name: '別の市' } })
    await phone.askServer()
    await phone.shows('別の市のデータ')
  })

  it('keeps the plan when a chunk of the manifest is gone from the server', async () => {
    await phone.open()
    await phone.shows('30人')
    const manifest = await manifestNow()
    const hash = 'f'.repeat(64)
    const chunks = manifest.chunks.map(chunk => chunk.name === 'overview' ? { ...chunk, hash, path: `/data/overview.${hash.slice(0, 16)}.json` } : chunk)
    answerManifest({ ...manifest, edition: manifest.edition + 1, chunks })
    await phone.askServer()
    await phone.shows('サーバーがいま返事をできません')
    await phone.page.goBack()
    await phone.shows('30人')
  })

  it('shows a new edition on the open page of both tabs, without a reload', async () => {
    await phone.open()
    await phone.shows('30人')
    const other = await phone.context.newPage()
    await other.goto(phone.network.origin + sampleProject)
    await phone.shows('30人', other)
    for (const tab of [phone.page, other]) await tab.evaluate(() => document.body.setAttribute('data-not-reloaded', ''))
    await phone.publishSecondEdition()
    await other.evaluate(() => window.dispatchEvent(new Event('online')))
    await phone.shows('35人', other)
    await phone.shows('35人')
    for (const tab of [phone.page, other]) expect(await tab.locator('body[data-not-reloaded]').count()).toBe(1)
  })

  it('fetches only the chunk that changed', async () => {
    await phone.open()
    await phone.shows('30人')
    await phone.publishSecondEdition()
    phone.network.asked.length = 0
    await phone.askServer()
    await phone.shows('最新のデータです')
    expect(phone.network.asked.filter(isChunk)).toEqual([expect.stringMatching(/^\/data\/policies-1-1\./)])
  })

  it('loads a chunk of two tabs\' first visit once for both', async () => {
    const other = await phone.context.newPage()
    await Promise.all([phone.open(), other.goto(phone.network.origin + sampleProject)])
    await phone.shows('30人')
    await phone.shows('30人', other)
    const asked = phone.network.asked.filter(isChunk)
    expect(asked).toEqual([...new Set(asked)])
  })
})
