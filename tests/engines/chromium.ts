import { findChromium } from '../browser/findChromium.ts'
import { browserFlags } from '../browser/launchBrowser.ts'
import type { Engine } from './engine.ts'
import { startPuppeteer } from './startPuppeteer.ts'

export const chromium: Engine = {
  name: 'Chromium',
  start: profile => startPuppeteer({ browser: 'chrome', executablePath: findChromium(), userDataDir: profile, args: browserFlags() }),
}
