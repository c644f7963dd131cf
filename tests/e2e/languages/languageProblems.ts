import type { Page } from 'playwright-core'
import { isJapanese, type LanguageCode } from '../../../src/domain/language/languages.ts'

/** English labels that name something of the city's in a sentence: they are not seen, and cannot be marked in part. */
const mixed: readonly RegExp[] = [/^(?:Policies|Divisions) of /, /^Unfollow /]

const letters = String.raw`\p{Script=Hiragana}\p{Script=Katakana}`

/**
 * Japanese, be it a word or a bracket, that is not marked as such where the app speaks another language. Chinese has the kanji too: there
 * it is what holds kana. In English the labels that are not seen are looked at as well.
 */
export async function strayJapanese(page: Page, code: LanguageCode): Promise<readonly string[]> {
  if (isJapanese(code)) return []
  const { texts, labels } = await page.evaluate((pattern) => {
    const japanese = new RegExp(pattern, 'u')
    const own = document.documentElement.lang
    const isMarked = (element: Element | null): boolean => element?.closest('[lang]')?.getAttribute('lang') !== own
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (nodes.nextNode()) {
      const { nodeValue, parentElement } = nodes.currentNode
      if (nodeValue !== null && japanese.test(nodeValue) && !isMarked(parentElement)) texts.push(`“${nodeValue.trim()}” in ${parentElement?.outerHTML.slice(0, 140) ?? ''}`)
    }
    const names = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label']
    const labels = [...document.querySelectorAll(names.map(name => `[${name}]`).join())].flatMap(element => names.flatMap((name) => {
      const value = element.getAttribute(name)
      return value !== null && japanese.test(value) && !isMarked(element) ? [value] : []
    }))
    return { texts, labels }
  }, code === 'zh-Hans' ? `[${letters}]` : `[${letters}\\p{Script=Han}「」『』【】、。・〜]`)
  return [...texts, ...code === 'en' ? labels.filter(label => !mixed.some(form => form.test(label))).map(label => `label “${label}”`) : []]
}

/** The marks of the readings, where they are seen or heard as they are written in the texts. */
export function rawReadings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const mark = /[《》｜]/
    const nodes = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (nodes.nextNode()) {
      const { nodeValue, parentElement } = nodes.currentNode
      if (nodeValue !== null && mark.test(nodeValue) && !parentElement?.matches('script, style')) found.push(nodeValue)
    }
    const values = [...document.querySelectorAll('*')].flatMap(element => [...element.attributes].filter(({ value }) => mark.test(value)).map(({ name, value }) => `${name}=${value}`))
    return [...found, ...values]
  })
}

/** Words with readings that are laid out each for itself, as the parts of a row: they break nowhere and stand apart. */
export function partedReadings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...new Set([...document.querySelectorAll('ruby')].map(ruby => ruby.parentElement))].flatMap(around =>
    around && /flex|grid/.test(getComputedStyle(around).display) ? [around.outerHTML.slice(0, 140)] : []))
}

/** What the page shows in kanji and without a reading over them; what cannot have one (a choice of a list, a drawing) apart. */
export function unreadTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (nodes.nextNode()) {
      const { nodeValue, parentElement } = nodes.currentNode
      if (nodeValue === null || !/\p{Script=Han}/u.test(nodeValue) || parentElement?.closest('ruby, option, svg, canvas, textarea, .visually-hidden')) continue
      if (parentElement?.checkVisibility({ visibilityProperty: true })) found.push(nodeValue.trim())
    }
    return found
  })
}

/** What a page of another language shows in kanji: the city's text. */
export function cityTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (nodes.nextNode()) {
      const { nodeValue } = nodes.currentNode
      if (nodeValue !== null && /\p{Script=Han}/u.test(nodeValue)) found.push(nodeValue.trim())
    }
    return found
  })
}

/** Whether all that is kanji in a text is in one of the city's, or is made of them. */
export function isOfCity(text: string, cityTexts: readonly string[]): boolean {
  if (cityTexts.some(each => each.includes(text))) return true
  const words = [...new Set(cityTexts)].filter(({ length }) => length > 1).sort((one, other) => other.length - one.length)
  const left = words.reduce((rest, word) => rest.replaceAll(word, ' '), text)
  return [...left.matchAll(/\p{Script=Han}+/gu)].every(([run]) => run.length > 1 && words.some(word => word.includes(run)))
}
