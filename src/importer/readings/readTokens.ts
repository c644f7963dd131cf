import { SourceError } from '../parse/sourceError.ts'
import type { Analyse } from './createAnalyser.ts'
import type { Override } from './overridesSchema.ts'

/** A word of a text with the reading that holds for it. */
export interface ReadToken {
  readonly surface: string
  readonly reading?: string
  readonly isChecked: boolean
  /** Of an override with a context: what stood around the word that it holds by. */
  readonly context?: ReadContext
}

/** How many letters before and after a word an override has looked at. */
export interface ReadContext {
  readonly before: number
  readonly after: number
}

/** An override with its contexts compiled. */
export interface OverrideRule extends Pick<Override, 'surface' | 'reading'> {
  readonly isChecked: boolean
  /** `undefined` where the text before or after does not fit. */
  readonly contextIn: (before: string, after: string) => ReadContext | undefined
}

/** Rules by the first letter of their surface; the longest first, and of equal ones those with a context. */
export type OverrideRules = ReadonlyMap<string, readonly OverrideRule[]>

/** Compiles overrides. Throws a `SourceError` for a context that is no regular expression. */
export function compileOverrides(overrides: readonly Override[]): OverrideRules {
  const contexts = ({ before, after }: Override) => Number(before !== undefined) + Number(after !== undefined)
  const sorted = overrides.toSorted((one, other) => other.surface.length - one.surface.length || contexts(other) - contexts(one))
  const rules = new Map<string, OverrideRule[]>()
  for (const { surface, reading, isChecked, before, after } of sorted) {
    const [head, tail] = [before, after].map(source => source === undefined ? undefined : compileContext(source))
    const family = rules.get(surface.charAt(0)) ?? []
    rules.set(surface.charAt(0), family)
    family.push({
      surface, reading, isChecked: isChecked ?? true,
      contextIn(textBefore, textAfter) {
        const [atHead, atTail] = [lengthOf(head, textBefore), lengthOf(tail, textAfter)]
        return atHead === undefined || atTail === undefined ? undefined : { before: atHead, after: atTail }
      },
    })
  }
  return rules
}

/** How many letters a context takes; none where nothing is asked for. */
function lengthOf(context: RegExp | undefined, text: string): number | undefined {
  return context ? context.exec(text)?.[0].length : 0
}

function compileContext(source: string): RegExp {
  try {
    return new RegExp(source, 'u')
  } catch {
    throw new SourceError('readings/overrides.json', 0, `前後の文字の決まり「${source}」が正規表現として読めません。`)
  }
}

/**
 * The words of a text: as the analyser cuts and reads them, save where an override holds. An override always wins; what it
 * leaves of a word that it cuts into is analysed anew.
 */
export function readTokens(text: string, analyse: Analyse, rules: OverrideRules): readonly ReadToken[] {
  const overridden = findOverrides(text, rules)
  const tokens: ReadToken[] = []
  let next = 0
  let start = 0
  let read = 0
  for (const token of analyse(text)) {
    const end = start + token.surface.length
    const isWhole = read <= start && (overridden[next]?.at ?? end) >= end
    for (let hit = overridden[next]; hit && hit.at < end; hit = overridden[next]) {
      tokens.push(...unchecked(analyse, text.slice(read, hit.at)))
      tokens.push({ surface: hit.rule.surface, reading: hit.rule.reading, isChecked: hit.rule.isChecked, ...(hit.context && { context: hit.context }) })
      read = hit.at + hit.rule.surface.length
      next += 1
    }
    if (isWhole) tokens.push({ ...token, isChecked: false })
    else tokens.push(...unchecked(analyse, text.slice(read, end)))
    start = end
    read = Math.max(read, end)
  }
  return tokens
}

function unchecked(analyse: Analyse, text: string): ReadToken[] {
  return text === '' ? [] : analyse(text).map(token => ({ ...token, isChecked: false }))
}

interface Hit { readonly at: number, readonly rule: OverrideRule, readonly context?: ReadContext }

function findOverrides(text: string, rules: OverrideRules): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < text.length;) {
    const hit = hitAt(text, at, rules)
    if (hit) hits.push(hit)
    at += hit?.rule.surface.length ?? 1
  }
  return hits
}

function hitAt(text: string, at: number, rules: OverrideRules): Hit | undefined {
  for (const rule of rules.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(rule.surface, at)) continue
    const context = rule.contextIn(text.slice(0, at), text.slice(at + rule.surface.length))
    if (context) return { at, rule, ...(context.before + context.after > 0 && { context }) }
  }
  return undefined
}
