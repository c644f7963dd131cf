import type { MarkedToken, Token } from 'marked'
import { h, type VNodeChild } from 'vue'
import { RouterLink } from 'vue-router'
import { t } from '../../i18n/language.ts'
import { linkTarget } from './linkTarget.ts'
import { plainInline } from './plainInline.ts'

const inlineTypes = new Set(['text', 'escape', 'strong', 'em', 'del', 'codespan', 'br', 'link', 'image', 'html', 'checkbox'])

/** What a stretch of text is shown as: itself, or with readings. */
export type SayText = (text: string) => VNodeChild

/** Words of Markdown as nodes. HTML within it stays the letters that were written; only a line break is one. */
export function renderInline(tokens: readonly Token[], say: SayText): VNodeChild[] {
  return tokens.map(token => isInline(token) ? renderToken(token, say) : say(plainInline(token.raw)))
}

function isInline(token: Token): token is MarkedToken {
  return inlineTypes.has(token.type)
}

function renderToken(token: MarkedToken, say: SayText): VNodeChild {
  switch (token.type) {
    case 'text': return token.tokens ? renderInline(token.tokens, say) : say(plainInline(token.text))
    case 'escape': return token.text
    case 'strong': return h('strong', renderInline(token.tokens, say))
    // Slanted Japanese letters are hard to read.
    case 'em': return h('em', renderInline(token.tokens, say))
    case 'del': return h('del', renderInline(token.tokens, say))
    case 'codespan': return h('code', token.text)
    case 'br': return h('br')
    case 'link': return renderLink(token.href, renderInline(token.tokens, say))
    // Pictures would have to come over the network.
    case 'image': return token.text === '' ? undefined : t('markdown.picture', { text: token.text })
    case 'checkbox': return token.checked ? '☑ ' : '☐ '
    case 'html': return /^<br ?\/?>$/i.test(token.text) ? h('br') : token.text
    default: return say(plainInline(token.raw))
  }
}

function renderLink(href: string, words: VNodeChild[]): VNodeChild {
  const target = linkTarget(href)
  switch (target.kind) {
    case 'page': return h(RouterLink, { to: target.path }, { default: () => words })
    case 'elsewhere':
      if (!target.isOtherSite) return h('a', { href: target.address }, words)
      return h('a', { href: target.address, target: '_blank', rel: 'noopener noreferrer' }, [words, h('span', { class: 'visually-hidden' }, t('common.opensOtherSite'))])
    case 'none': return words
  }
}
