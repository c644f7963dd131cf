import { describe, expect, it } from 'vitest'
import { messageLists, messageNumbers } from '../../src/build/messageLists.ts'

const japanese = { 'home.second': '計画', 'glossary.bond': '市債', 'home.first': { other: 'あと{n}日' }, 'app.name': 'みんなの計画', 'accessibility.aim': '目標', 'paper.question': '問', 'about.title': 'アプリ', 'about.lead': '説明' }
const lists = { main: ['app.name', 'about.title', 'home.second', 'home.first'], pages: ['paper.question', 'glossary.bond', 'accessibility.aim', 'about.lead'] }

describe('messageLists', () => {
  it('parts the texts of the pages that explain from all others, both in the order of the Japanese texts', () => {
    expect(messageLists(japanese)).toEqual(lists)
  })

  it('does not depend on the order of the file', () => {
    expect(messageLists(Object.fromEntries(Object.entries(japanese).reverse()))).toEqual(lists)
  })
})

describe('messageNumbers', () => {
  it('counts each list from 0', () => {
    expect([...messageNumbers(lists)]).toEqual([
      ['app.name', '0'], ['about.title', '1'], ['home.second', '2'], ['home.first', '3'],
      ['paper.question', 'p0'], ['glossary.bond', 'p1'], ['accessibility.aim', 'p2'], ['about.lead', 'p3'],
    ])
  })
})
