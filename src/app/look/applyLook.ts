import type { Look } from './look.ts'

/** What the phone is set to, which the look follows where the person chose nothing. */
export const phoneQueries = {
  dark: '(prefers-color-scheme: dark)',
  contrast: '(prefers-contrast: more)',
  motion: '(prefers-reduced-motion: reduce)',
} as const

/** Writes the look on the root element, from which the style sheets read it. Its `lang` is written by who sets the language that is spoken. */
export function applyLook(look: Look, root: Pick<HTMLElement, 'dataset' | 'toggleAttribute'>, phoneWants: (query: string) => boolean): void {
  const isDark = look.theme === 'dark' || (look.theme === 'phone' && phoneWants(phoneQueries.dark))
  root.dataset['theme'] = isDark ? 'dark' : 'light'
  root.toggleAttribute('data-more-contrast', look.contrast === 'more' || phoneWants(phoneQueries.contrast))
  root.toggleAttribute('data-less-motion', look.motion === 'less' || phoneWants(phoneQueries.motion))
  root.toggleAttribute('data-wide-lines', look.lines === 'wide')
  root.dataset['textSize'] = String(look.textSize)
}
