import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { steadyPort } from '../server/steadyPort.ts'
import type { Engine, Find, RunningEngine, Tab } from './engine.ts'
import { findWebkit } from './findWebkit.ts'
import { startDisplay } from './startDisplay.ts'
import { openSession, valueIn, type WebDriverSession } from './webDriver.ts'

export const webkit: Engine = {
  name: 'WebKit',
  async start(profile): Promise<RunningEngine> {
    const { driver, gjs: binary, xvfb } = findWebkit()
    const display = await startDisplay(xvfb)
    const port = await steadyPort()
    const env = { ...process.env, DISPLAY: display.name, TZ: 'Asia/Tokyo', XDG_CACHE_HOME: join(profile, 'cache'), XDG_CONFIG_HOME: join(profile, 'config') }
    const child = spawn(driver, [`--port=${port}`], { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
    child.stderr.resume()
    const kill = async (): Promise<void> => {
      await killGroup(child)
      await display.close()
    }
    try {
      const session = await openSession(`http://127.0.0.1:${port}`, { 'webkitgtk:browserOptions': { binary, args: [join(import.meta.dirname, 'webkitWindow.js'), profile] } })
      return { newTab: () => openTab(session), kill }
    }
    catch (error) {
      await kill()
      throw error
    }
  },
}

/** Ends the driver and all that it started; they hold its stderr open as long as they live. */
async function killGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'close')
  process.kill(-child.pid, 'SIGKILL')
  await ended
}

async function openTab(session: WebDriverSession): Promise<Tab> {
  const handle = valueIn(await session.send('POST', 'window/new', { type: 'tab' }), 'handle')
  // A session has one window that its commands are for: what one tab is asked is asked in one go.
  const inTab = <Result>(work: () => Promise<Result>): Promise<Result> => session.alone(async () => {
    await session.send('POST', 'window', { handle })
    return work()
  })
  const within = (find: Find, words: string, command: string, body: object): Promise<boolean> => inTab(async () => {
    const found = await session.send('POST', 'execute/sync', { script: `return (${String(find)})(...arguments)`, args: [words] })
    // The name that the standard gives to a reference to an element.
    const element = valueIn(found, 'element-6066-11e4-a52e-4f735466cecf')
    if (typeof element !== 'string') return false
    await session.send('POST', `element/${element}/${command}`, body)
    return true
  })
  return {
    async goto(url) {
      await inTab(() => session.send('POST', 'url', { url }))
    },
    async evaluate<Result>(run: () => Promise<Result>): Promise<Awaited<Result>> {
      const script = `const done = arguments[arguments.length - 1]; (${String(run)})().then(value => done({ value }), reason => done({ failure: String(reason) }))`
      const answer = await inTab(() => session.send('POST', 'execute/async', { script, args: [] }))
      const failure = valueIn(answer, 'failure')
      if (typeof failure === 'string') throw new Error(failure)
      return valueIn(answer, 'value') as Awaited<Result>
    },
    click: (find, words) => within(find, words, 'click', {}),
    type: (find, words, text) => within(find, words, 'value', { text }),
    async close() {
      await inTab(() => session.send('DELETE', 'window'))
    },
  }
}
