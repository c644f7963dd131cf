import type { Look } from './look.ts'

/** Gives the browser's own bar the colour of the theme that was chosen; where none was, it follows the phone. */
export function colourBar(theme: Look['theme'], colours: Iterable<Pick<HTMLMetaElement, 'className' | 'media'>> = document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')): void {
  for (const colour of colours) {
    if (theme === 'phone') colour.media = `(prefers-color-scheme: ${colour.className})`
    else colour.media = theme === colour.className ? '' : 'print'
  }
}
