import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findProgram } from '../browser/findProgram.ts'
import type { Engine } from './engine.ts'
import { startPuppeteer } from './startPuppeteer.ts'

const needed = { title: 'Firefox', names: ['firefox-esr', 'firefox'], packages: ['firefox-esr', 'fonts-noto-cjk'], variable: 'FIREFOX_PATH' }

export const firefox: Engine = {
  name: 'Firefox',
  async start(profile) {
    const running = await startPuppeteer({
      browser: 'firefox', executablePath: findProgram(needed), userDataDir: profile, extraPrefsFirefox: { 'intl.accept_languages': 'ja-JP, ja' },
    })
    return {
      newTab: () => running.newTab(),
      async kill() {
        await running.kill()
        await hasItsPreferences(profile)
      },
    }
  },
}

/** Puppeteer puts the profile's own preferences back once the process has ended, and does not say when that is done. */
async function hasItsPreferences(profile: string): Promise<void> {
  const setAside = ['prefs.js.puppeteer', 'user.js.puppeteer'].map(name => join(profile, name))
  for (let tries = 0; setAside.some(file => existsSync(file)); tries++) {
    if (tries === 250) throw new Error('The preferences of Firefox were not put back.')
    await wait(20)
  }
}
