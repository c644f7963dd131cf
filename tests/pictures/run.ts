import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { withFolder } from '../bench/serveProduct.ts'
import { launchBrowser } from '../browser/launchBrowser.ts'
import { isLanguageCode } from '../../src/domain/language/languages.ts'
import { phoneOptions } from '../e2e/cityPhone.ts'
import { giveVoices } from '../e2e/givenVoices.ts'
import buildOnce from '../e2e/buildOnce.ts'
import { countDiffering, type Difference } from './countDiffering.ts'
import { createCamera } from './createCamera.ts'
import { createSaid } from './createSaid.ts'
import { looks } from './looks.ts'
import { pictureInstant, servePictures } from './servePictures.ts'
import { screensOf } from './screensOf.ts'

/**
 * `npm run pictures [-- --into folder --screen name --look name --language code]`: a picture of every screen in every look, and what
 * differs from the pictures that lay there; those stay in `before`. `--screen` and `--look`, each as often as wanted, keep to those whose
 * names begin so. Another language than Japanese has a folder of its own, `var/pictures-en`.
 */
const { values: { language, screen: wantedScreens, look: wantedLooks, ...given } } = parseArgs({
  options: {
    into: { type: 'string' },
    language: { type: 'string', default: 'ja' },
    screen: { type: 'string', multiple: true, default: [''] },
    look: { type: 'string', multiple: true, default: [''] },
  },
})
if (!isLanguageCode(language)) throw new Error(`--language ${language}: not a language of the app`)
const into = given.into ?? (language === 'ja' ? 'var/pictures' : `var/pictures-${language}`)
const isWanted = (wanted: readonly string[], name: string): boolean => wanted.some(start => name.startsWith(start))
const print = (text: string): unknown => process.stdout.write(`${text}\n`)
const words = ({ kind, ...difference }: Difference): string => kind === 'same' ? '' : Object.values(difference).join(' → ')

buildOnce()
await withFolder(async (folder) => {
  const server = await servePictures(folder)
  const browser = await launchBrowser()
  const page = await browser.newPage({ ...phoneOptions, serviceWorkers: 'block' })
  // What runs the tool writes this around the functions that have names, and the page has none of it.
  await page.context().addInitScript('globalThis.__name = named => named')
  await giveVoices(page.context(), [{ name: '見本の声', lang: 'ja_JP', localService: true }])
  await page.addInitScript(look => localStorage.setItem('look', look), JSON.stringify({ language }))
  const said = createSaid(language)
  const canvas = await browser.newPage()
  await page.clock.setFixedTime(pictureInstant)
  const counts = { taken: 0, new: 0, differing: 0 }

  const shoot = createCamera(page, looks.filter(({ name }) => isWanted(wantedLooks, name)), async ({ file, image }) => {
    const [path, kept] = [join(into, file), join(into, 'before', file)]
    counts.taken += 1
    if (existsSync(path)) {
      const before = readFileSync(path)
      const difference = await countDiffering(canvas, before, image)
      if (difference.kind === 'same') return
      counts.differing += 1
      print(`${file}: ${words(difference)}`)
      mkdirSync(dirname(kept), { recursive: true })
      writeFileSync(kept, before)
    }
    else counts.new += 1
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, image)
  })

  for (const { name, path, act } of (await screensOf(new URL(server.url).origin)).filter(each => isWanted(wantedScreens, each.name))) {
    await page.goto(new URL(path, server.url).href, { waitUntil: 'networkidle' })
    await page.locator('main h1').first().waitFor()
    if (act) await act(page, step => shoot(`${name}-${step}`), said)
    else await shoot(name)
  }
  await browser.close()
  await server.app.close()
  print(`${counts.taken} pictures in ${into}: ${counts.new} new, ${counts.differing} differ from those before (in ${join(into, 'before')}).`)
})
