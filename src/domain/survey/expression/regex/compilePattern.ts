import { isPatternFault, parsePattern } from './parsePattern.ts'
import type { LetterRange, Pattern } from './pattern.ts'

type Step =
  | { readonly kind: 'letter', readonly ranges: readonly LetterRange[], readonly isNegated: boolean, readonly next: number }
  | { readonly kind: 'start' | 'end', readonly next: number }
  | { kind: 'split', next: number[] }
  | { readonly kind: 'done' }

/**
 * Makes the test whether a whole text fits a pattern. All ways through the pattern are followed at once (Thompson 1968), so the time is
 * at most letters × steps for every pattern: none can hang a phone or a server. A text that is no pattern fits nothing.
 */
export function compilePattern(text: string): (text: string) => boolean {
  const pattern = parsePattern(text)
  if (isPatternFault(pattern)) return () => false
  const steps: Step[] = [{ kind: 'done' }]
  const first = append(steps, pattern, 0)
  return subject => run(steps, first, subject)
}

/** Adds the steps of a pattern that go on to `next`; gives the first. */
function append(steps: Step[], pattern: Pattern, next: number): number {
  switch (pattern.kind) {
    case 'letter':
    case 'start':
    case 'end': return steps.push({ ...pattern, next }) - 1
    case 'sequence': return pattern.parts.reduceRight((after, part) => append(steps, part, after), next)
    case 'either': return steps.push({ kind: 'split', next: pattern.parts.map(part => append(steps, part, next)) }) - 1
    case 'repeat': return appendRepeat(steps, pattern, next)
  }
}

function appendRepeat(steps: Step[], { of, least, most }: Pattern & { readonly kind: 'repeat' }, next: number): number {
  let after = next
  if (most === Infinity) {
    const loop = { kind: 'split' as const, next: [next] }
    after = steps.push(loop) - 1
    loop.next.push(append(steps, of, after))
  } else {
    for (let count = least; count < most; count += 1) {
      after = steps.push({ kind: 'split', next: [next, append(steps, of, after)] }) - 1
    }
  }
  for (let count = 0; count < least; count += 1) after = append(steps, of, after)
  return after
}

function run(steps: readonly Step[], first: number, subject: string): boolean {
  const letters = Array.from(subject, letter => letter.codePointAt(0) ?? 0)
  let current = reach(steps, [first], 0, letters.length)
  for (const [index, letter] of letters.entries()) {
    const ahead: number[] = []
    for (const place of current) {
      const step = steps[place]
      if (step?.kind === 'letter' && isIn(step, letter)) ahead.push(step.next)
    }
    if (ahead.length === 0) return false
    current = reach(steps, ahead, index + 1, letters.length)
  }
  return current.has(0)
}

/** All steps that stand without another letter, from some steps. */
function reach(steps: readonly Step[], from: readonly number[], position: number, length: number): ReadonlySet<number> {
  const reached = new Set<number>()
  const open = [...from]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (reached.has(place)) continue
    reached.add(place)
    const step = steps[place]
    if (step?.kind === 'split') open.push(...step.next)
    if (step?.kind === 'start' && position === 0) open.push(step.next)
    if (step?.kind === 'end' && position === length) open.push(step.next)
  }
  return reached
}

function isIn({ ranges, isNegated }: { readonly ranges: readonly LetterRange[], readonly isNegated: boolean }, letter: number): boolean {
  return ranges.some(([first, last]) => letter >= first && letter <= last) !== isNegated
}
