import { once } from 'node:events'
import puppeteer, { type ElementHandle, type LaunchOptions, type Page } from 'puppeteer-core'
import type { Find, RunningEngine, Tab } from './engine.ts'

/** Starts a browser that puppeteer can drive: Chromium by its own protocol, Firefox by WebDriver BiDi. */
export async function startPuppeteer(options: LaunchOptions): Promise<RunningEngine> {
  const browser = await puppeteer.launch({
    defaultViewport: { width: 360, height: 740 },
    timeout: 60_000,
    ...options,
    env: { ...process.env, TZ: 'Asia/Tokyo' },
  })
  return {
    newTab: async () => tabOf(await browser.newPage()),
    async kill() {
      const main = browser.process()
      if (main?.pid === undefined || main.exitCode !== null || main.signalCode !== null) return
      const ended = once(main, 'exit')
      // Puppeteer starts it as the leader of a process group.
      process.kill(-main.pid, 'SIGKILL')
      await ended
    },
  }
}

function tabOf(page: Page): Tab {
  const within = async (find: Find, words: string, act: (element: ElementHandle) => Promise<void>): Promise<boolean> => {
    const element = (await page.evaluateHandle(find, words)).asElement()
    if (!element) return false
    await act(element as ElementHandle)
    return true
  }
  return {
    goto: async (url) => {
      await page.goto(url)
    },
    evaluate: run => page.evaluate(run),
    click: (find, words) => within(find, words, element => element.click()),
    type: (find, words, text) => within(find, words, element => element.type(text)),
    close: () => page.close(),
  }
}
