import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Engine, Find, RunningEngine, Tab } from './engine.ts'

/** A phone with one of the engines, and what a person does with it. The tab is the first one where none is named. */
export interface EnginePhone {
  readonly tab: Tab
  newTab(): Promise<Tab>
  /** Opens an address and waits for the page's heading. */
  open(url: string, on?: Tab): Promise<void>
  /** Waits until the page says this. */
  shows(text: string, on?: Tab): Promise<void>
  text(on?: Tab): Promise<string>
  /** Presses the button or link of this name, once it is there. */
  press(name: string, on?: Tab): Promise<void>
  /** Types into the empty field of this name, once it is there. */
  write(label: string, text: string, on?: Tab): Promise<void>
  /** Ends the engine at once and starts it again with what it kept. */
  killAndStart(): Promise<void>
  remove(): Promise<void>
}

export async function createEnginePhone(engine: Engine): Promise<EnginePhone> {
  const profile = mkdtempSync(join(tmpdir(), 'engine-'))
  let running: RunningEngine
  let tab: Tab
  const start = async (): Promise<void> => {
    running = await engine.start(profile)
    tab = await running.newTab()
  }
  const text = (on = tab): Promise<string> => on.evaluate(() => Promise.resolve(document.querySelector('main')?.innerText ?? ''))
  await start()
  return {
    get tab() {
      return tab
    },
    newTab: () => running.newTab(),
    async open(url, on = tab) {
      await on.goto(url)
      await expect.poll(() => on.evaluate(() => Promise.resolve(document.querySelector('main h1') !== null))).toBe(true)
    },
    async shows(words, on = tab) {
      await expect.poll(() => text(on)).toContain(words)
    },
    text,
    async press(name, on = tab) {
      await expect.poll(() => on.click(findPressable, name)).toBe(true)
    },
    async write(label, words, on = tab) {
      await expect.poll(() => on.type(findField, label, words)).toBe(true)
    },
    async killAndStart() {
      await running.kill()
      await start()
    },
    async remove() {
      await running.kill()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

const findPressable: Find = (name) => {
  const nameOf = (element: Element): string => (element.getAttribute('aria-label') ?? element.textContent).trim()
  const all = [...document.querySelectorAll('button:enabled, a[href]')].filter(element => element.getClientRects().length > 0)
  return all.find(element => nameOf(element) === name) ?? null
}

const findField: Find = (name) => {
  const label = [...document.querySelectorAll('label')].find(each => each.innerText.includes(name))
  return label?.control ?? null
}
