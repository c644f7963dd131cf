/** A width of the screen, a theme and a size of the text. */
export interface Look {
  /** The folder of its pictures. */
  readonly name: string
  readonly width: number
  readonly theme: 'light' | 'dark'
  /** In per cent of what the browser is set to. */
  readonly text: 100 | 200
}

/** All of them, those that differ least next to each other: the screen is drawn anew for each. */
export const looks: readonly Look[] = ([100, 200] as const).flatMap(text => (['light', 'dark'] as const).flatMap(theme =>
  [320, 360, 412, 768, 1280].map(width => ({ name: `${width}-${theme}-${text}`, width, theme, text }))))
