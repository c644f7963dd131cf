import { chromium, type Browser, type BrowserContext, type LaunchOptions } from 'playwright-core'
import { findChromium } from './findChromium.ts'

const quiet = [
  '--lang=ja-JP', '--accept-lang=ja-JP', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
]

/** The flags of every browser that is started here; as root Chromium does without its sandbox or not at all. */
export function browserFlags(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : [...quiet]
}

function launchOptions(): LaunchOptions {
  return { executablePath: findChromium(), headless: true, args: browserFlags() }
}

/** A Chromium without a window. Its contexts are private to it and gone when it closes. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions())
}

/** A Chromium that keeps its storage in a folder, so that it can be closed, or killed, and opened again. */
export function launchPersistentBrowser(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { ...launchOptions(), locale: 'ja-JP', timezoneId: 'Asia/Tokyo' })
}
