/** A width of the screen, a theme and a size of the text. */
export interface Look {
  /** The folder of its pictures. */
  readonly name: string
  readonly width: number
  readonly theme: 'light' | 'dark'
  /** In per cent of what the browser is set to. */
  readonly text: 100 | 200
  /** Whether the person wants more contrast. */
  readonly isContrast: boolean
}

const themes = ['light', 'dark'] as const

const usual = ([100, 200] as const).flatMap(text => themes.flatMap(theme =>
  [320, 360, 412, 768, 1280].map(width => ({ name: `${width}-${theme}-${text}`, width, theme, text, isContrast: false }))))

/** More contrast changes colours alone: a phone and a desk show all of it. */
const contrast = themes.flatMap(theme => [360, 1280].map(width => ({ name: `${width}-${theme}-contrast`, width, theme, text: 100, isContrast: true } as const)))

/** All of them, those that differ least next to each other: the screen is drawn anew for each. */
export const looks: readonly Look[] = [...usual, ...contrast]
