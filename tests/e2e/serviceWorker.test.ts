import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../src/server/startServer.ts'
import { launchBrowser } from '../browser/launchBrowser.ts'
import { createTestCity, type TestCity } from '../server/testCity.ts'

describe('the service worker', () => {
  let browser: Browser
  let city: TestCity
  let server: RunningServer | undefined
  let context: BrowserContext
  let page: Page
  let origin: string

  const start = async (port = 0): Promise<void> => {
    server = await startServer({ host: '127.0.0.1', port, ...city, operator: undefined, isBehindTls: false, logLevel: 'silent' }, '2026-04-01T00:00:00.000Z')
    origin = server.url.replace(/\/$/, '')
  }
  const stop = async (): Promise<void> => {
    await server?.app.close()
    server = undefined
  }
  /** Registers the worker from a page that runs nothing of the app, and says what became of its installation. */
  const register = (): Promise<string> => page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register('/sw.js')
    if (!installing) throw new Error('nothing is being installed')
    await new Promise<void>(resolve => {
      installing.addEventListener('statechange', () => { if (['activated', 'redundant'].includes(installing.state)) resolve() })
    })
    return installing.state
  })
  const fetchStatus = (path: string): Promise<number> => page.evaluate(url => fetch(url).then(answer => answer.status, () => 0), path)
  /** Puts another content in the place of a built file, compressed forms and all. */
  const replace = (name: string, text: string): void => {
    for (const suffix of ['.br', '.gz']) rmSync(join(city.appDir, name + suffix))
    writeFileSync(join(city.appDir, name), text)
  }

  beforeAll(async () => { browser = await launchBrowser() })
  afterAll(() => browser.close())
  beforeEach(async () => {
    city = createTestCity()
    rmSync(city.appDir, { recursive: true })
    cpSync('dist/app', city.appDir, { recursive: true })
    await start()
    // The policy of the pages takes a worker's address from the app's own code alone; here no page of the app is open.
    context = await browser.newContext({ bypassCSP: true })
    page = await context.newPage()
    await page.goto(`${origin}/healthz`)
  })
  afterEach(async () => {
    await context.close()
    await stop()
    city.remove()
  })

  it('takes charge of the page that brought it, and serves every file of the app without a server', async () => {
    expect(await register()).toBe('activated')
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
    await stop()
    for (const name of readdirSync(join(city.appDir, 'assets')).filter(file => /\.(js|css)$/.test(file))) {
      expect([name, await fetchStatus(`/assets/${name}`)]).toEqual([name, 200])
    }
  })

  it('opens any address of the app cold without a server, and nothing else', async () => {
    await register()
    await stop()
    const other = await context.newPage()
    expect((await other.goto(`${origin}/projects/24-101?from=link`))?.status()).toBe(200)
    expect(await other.title()).toContain('みんなの計画')
    for (const path of ['/data/manifest.json', '/healthz', '/gone.html', '/api/none']) {
      await expect(other.goto(origin + path)).rejects.toThrow(/ERR_CONNECTION_REFUSED/)
    }
  })

  it('keeps nothing of the data', async () => {
    await register()
    expect(await fetchStatus('/data/manifest.json')).toBe(200)
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const requests = await Promise.all(names.map(async name => (await caches.open(name)).keys()))
      return requests.flat().map(request => new URL(request.url).pathname)
    })
    expect(kept).toContain('/index.html')
    expect(kept.filter(path => path.startsWith('/data/'))).toEqual([])
  })

  it('is given up when a file of the app is not what the build made, and is installed once it is', async () => {
    const { port } = new URL(origin)
    await stop()
    replace('index.html', '<html>Wi-Fiに接続</html>')
    await start(Number(port))
    await page.goto(`${origin}/healthz`)
    expect(await register()).toBe('redundant')

    await stop()
    cpSync('dist/app', city.appDir, { recursive: true })
    await start(Number(port))
    expect(await register()).toBe('activated')
  })

  it('waits behind the worker before it until it is told to take over', async () => {
    await register()
    const { port } = new URL(origin)
    await stop()
    replace('sw.js', `${readFileSync('dist/app/sw.js', 'utf8')}/* another build */`)
    await start(Number(port))
    const tell = (type: string): Promise<unknown> => page.evaluate(async message => {
      const { waiting } = await navigator.serviceWorker.ready
      const { port1, port2 } = new MessageChannel()
      const answer = new Promise(resolve => {
        port1.onmessage = ({ data }) => resolve(data)
        setTimeout(resolve, 2000)
      })
      waiting?.postMessage({ type: message }, [port2])
      return answer
    }, type)
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state), { timeout: 30_000 }).toBe('installed')
    await tell('SOMETHING_ELSE')
    // A page that asks nothing more: a request in the moment of taking over would start the worker before it again.
    await context.newPage().then(other => other.goto(`${origin}/healthz`))
    expect(await tell('COUNT_WINDOWS')).toBe(2)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state)).toBe('installed')
    await tell('SKIP_WAITING')
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state ?? 'none'), { timeout: 60_000 }).toBe('none')
  })
})
