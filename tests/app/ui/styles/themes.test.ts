import { describe, expect, it } from 'vitest'
import { contrast } from './contrast.ts'
import { theme } from './themes.ts'

/** Text on what it stands on; all of it may be small. */
const texts = [
  ['--ink', '--surface'], ['--ink', '--surface-raised'], ['--ink', '--surface-sunken'],
  ['--ink-muted', '--surface'], ['--ink-muted', '--surface-raised'], ['--ink-muted', '--surface-sunken'],
  ['--link', '--surface'], ['--link-visited', '--surface'], ['--link', '--hue-soft'], ['--link-visited', '--hue-soft'],
  ['--on-accent', '--accent'], ['--accent', '--surface'], ['--accent', '--accent-soft'],
  ['--success', '--success-soft'], ['--warning', '--warning-soft'], ['--error', '--error-soft'],
  ['--hue-ink', '--surface'], ['--hue-ink', '--hue-soft'], ['--ink', '--mark'], ['--ink', '--hue-soft'], ['--ink-muted', '--hue-soft'],
] as const

/** Shapes that carry meaning, and the borders of controls. */
const shapes = [['--hue-mark', '--surface'], ['--hue-mark', '--hue-soft'], ['--on-mark', '--hue-mark'], ['--line-strong', '--surface']] as const

const variants = [false, true].flatMap(isDark => [false, true].flatMap(hasMoreContrast =>
  [0, 1, 2, 3, 4, 5, 6].map(hue => ({ isDark, hasMoreContrast, hue }))))

describe.each(variants)('the colours (dark: $isDark, more contrast: $hasMoreContrast, pillar: $hue)', (colours) => {
  const values = theme(colours)
  const below = (least: number, pairs: readonly (readonly [string, string])[]) =>
    pairs.filter(([one, other]) => !(contrast(values.get(one) ?? '', values.get(other) ?? '') >= least))

  it('write every text readably on what it stands on', () => {
    expect(below(colours.hasMoreContrast ? 7 : 4.5, texts)).toEqual([])
  })

  it('draw shapes and the borders of controls visibly', () => {
    expect(below(3, shapes)).toEqual([])
  })
})
