import { beforeAll, describe, expect, it } from 'vitest'
import { crawlPages } from './crawlPages.ts'
import type { RenderedPage } from './renderPage.ts'

describe('the pages of the plan', () => {
  let pages: Map<string, RenderedPage | undefined>
  const found = () => [...pages].flatMap(([address, page]) => page ? [{ address, ...page }] : [])
  const startingWith = (start: string) => [...pages.keys()].filter(address => address.startsWith(start))

  beforeAll(async () => { pages = await crawlPages() })

  it('lead only to pages that there are', () => {
    expect([...pages].filter(([, page]) => !page).map(([address]) => address)).toEqual([])
  })

  it('can all be reached from the home page: every policy, project, goal, chapter, initiative', () => {
    expect(startingWith('/policies/')).toHaveLength(40)
    expect(startingWith('/projects/')).toHaveLength(121)
    expect(startingWith('/plan/')).toHaveLength(5)
    expect(startingWith('/leading-projects/')).toHaveLength(4)
    expect(startingWith('/sdgs/')).toHaveLength(17)
    expect(startingWith('/participation/records/')).toHaveLength(3)
    expect(startingWith('/participation/initiatives/').length).toBeGreaterThan(30)
    expect(startingWith('/introduction/').length).toBeGreaterThan(8)
  })

  it('have one heading of the first level, which can take the focus, and a title of their own', () => {
    for (const { address, html } of found()) {
      expect([address, html.match(/<h1 [^>]*tabindex="-1"/g)?.length]).toEqual([address, 1])
    }
    const titles = found().map(page => page.title)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  it('step down one level of headings at a time', () => {
    for (const { address, html } of found()) {
      const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(match => Number(match[1]))
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
      expect([address, jumps]).toEqual([address, []])
    }
  })

  it('show no value that is missing', () => {
    for (const { address, text } of found()) {
      expect([address, text.match(/undefined|NaN|null|\[object/)?.[0]]).toEqual([address, undefined])
    }
  })

  it('can be read aloud beyond their headings where they show text of the plan', () => {
    const starts = ['/plan/', '/policies/', '/projects/', '/leading-projects', '/sdgs/', '/participation/initiatives/', '/participation/records/', '/costs', '/progress', '/glossary']
    const pagesOfPlan = found().filter(({ address }) => starts.some(start => address.startsWith(start)) && !address.startsWith('/costs/'))
    for (const start of starts) expect([start, pagesOfPlan.some(({ address }) => address.startsWith(start))]).toEqual([start, true])
    expect(pagesOfPlan.filter(page => !page.text.includes('読み上げる') || !/ data-aloud(?=[ >])/.test(page.html.slice(page.html.indexOf('</header>')))).map(({ address }) => address)).toEqual([])
  })

  it('hold no style attribute and no script, which the content security policy would block', () => {
    for (const { address, html } of found()) {
      expect([address, html.match(/ style=|<script/)?.[0]]).toEqual([address, undefined])
    }
  })
})
