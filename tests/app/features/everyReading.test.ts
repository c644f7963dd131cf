import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { planLabels } from '../../../src/domain/plan/planLabels.ts'
import { hasKanji } from '../../../src/domain/reading/kanaLetters.ts'
import { japaneseTexts } from '../../../src/importer/readings/japaneseTexts.ts'
import { crawlPages } from './crawlPages.ts'
import type { RenderedPage } from './renderPage.ts'

const folder = 'data/isehara/dataset'
const notOfPlan = ['index.json', 'readings.json', 'synonyms.json']
const chunks = readdirSync(folder).filter(file => file.endsWith('.json') && !notOfPlan.includes(file))
  .map(file => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown)

/** What the app says of itself, in words that the plan uses too. */
const ownWords = new Set(['事業行程', '計画事業費', '進行管理'])

/** Figures, which the app writes too, and numbered names of the SDGs. */
const startsWithDigit = /^\d/

/** What the eye finds on a page. 出典 and the choices of a list are left out: the one is the app's account, the other can hold no ruby. */
function shownTexts(html: string): readonly string[] {
  return html.replace(/<details[^>]*><summary><span class="words">出典[\s\S]*?<\/details>|<span class="visually-hidden">[\s\S]*?<\/span>|<option[\s\S]*?<\/option>/g, '')
    .split(/<[^>]*>/).map(text => text.trim()).filter(hasKanji)
}

describe('the texts of every page', () => {
  const texts = new Set(japaneseTexts(chunks))
  /** Cells of a schedule are shown item by item: the parts between their spaces. */
  const parts = new Set([...texts].flatMap(text => text.split(' ')))
  const read = new Set<string>()
  let pages: Map<string, RenderedPage | undefined>

  beforeAll(async () => {
    // Whatever is read leaves the page, so that what stays is what is shown without readings.
    pages = await crawlPages((text) => {
      read.add(text)
      return []
    })
  })

  it('are read only where they are the plan\'s or head its parts, of which the import has proved the readings', () => {
    expect(read.size).toBeGreaterThan(1500)
    expect([...read].filter(text => hasKanji(text) && !texts.has(text) && !parts.has(text) && !planLabels.includes(text))).toEqual([])
  })

  it('are all read where they are the plan\'s', () => {
    const left = [...pages].flatMap(([address, page]) => shownTexts(page?.html ?? '')
      .filter(shown => !ownWords.has(shown) && [...texts].some(text => text === shown || (text.length > 7 && !startsWithDigit.test(text) && shown.includes(text))))
      .map(shown => `${address}: ${shown}`))
    expect(left).toEqual([])
  })
})
