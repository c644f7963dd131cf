import type { MarkedToken, Token, Tokens } from 'marked'
import { joinNames } from '../../../domain/language/joinNames.ts'
import { h, type VNodeChild } from 'vue'
import { language, t } from '../../i18n/language.ts'
import { renderInline, type SayText } from './renderInline.ts'

const blockTypes = new Set(['heading', 'paragraph', 'list', 'blockquote', 'code', 'hr', 'table', 'space', 'def', 'html', 'text'])

/**
 * Blocks of Markdown as nodes: nothing of it is ever read as HTML. Its highest headings become headings of `level`, and headings go down
 * one level at a time.
 */
export function renderBlocks(tokens: readonly Token[], level: number, say: SayText): VNodeChild[] {
  const depths = tokens.flatMap(token => isBlock(token) && token.type === 'heading' ? [token.depth] : [])
  const highest = Math.min(...depths)
  let last = level - 1
  return tokens.map((token) => {
    if (!isBlock(token)) return renderInline([token], say)
    if (token.type !== 'heading') return renderBlock(token, level, say)
    last = Math.min(last + 1, level + token.depth - highest, 6)
    return h(`h${last}`, renderInline(token.tokens, say))
  })
}

function isBlock(token: Token): token is MarkedToken {
  return blockTypes.has(token.type)
}

function renderBlock(token: MarkedToken, level: number, say: SayText): VNodeChild {
  switch (token.type) {
    case 'paragraph': return h('p', renderInline(token.tokens, say))
    case 'list': return h(token.ordered ? 'ol' : 'ul', { start: token.ordered && token.start !== '' && token.start !== 1 ? token.start : undefined },
      token.items.map(item => h('li', renderBlocks(item.tokens, level, say))))
    case 'blockquote': return h('blockquote', renderBlocks(token.tokens, level, say))
    case 'code': return h('pre', { tabindex: 0 }, h('code', token.text))
    case 'hr': return h('hr')
    case 'table': return renderTable(token, say)
    case 'html': return token.text.trim() === '' ? undefined : h('p', token.text)
    case 'text': return renderInline([token], say)
    default: return undefined
  }
}

function renderTable({ header, rows }: Tokens.Table, say: SayText): VNodeChild {
  const name = joinNames(language(), header.map(cell => cell.text).filter(text => text !== ''))
  const cellOf = (tag: 'td' | 'th', { tokens, align }: Tokens.TableCell) =>
    h(tag, { ...align && { class: `align-${align}` }, ...tag === 'th' && { scope: 'col' } }, renderInline(tokens, say))
  return h('div', { 'class': 'scroller', 'role': 'region', 'tabindex': 0, 'aria-label': name === '' ? t('markdown.table') : t('markdown.tableOf', { name }) }, h('table', [
    h('thead', h('tr', header.map(cell => cellOf('th', cell)))),
    h('tbody', rows.map(row => h('tr', row.map(cell => cellOf('td', cell))))),
  ]))
}
