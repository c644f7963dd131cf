import { describe, expect, it } from 'vitest'
import { colourBar } from '../../../src/app/look/colourBar.ts'

describe('colourBar', () => {
  const [ofLight, ofDark] = ['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']
  const colours = [{ className: 'light', media: ofLight }, { className: 'dark', media: ofDark }]

  it.each([
    ['dark', ['print', '']],
    ['light', ['', 'print']],
    ['phone', [ofLight, ofDark]],
  ] as const)('with the theme %s, says when each colour counts', (theme, expected) => {
    colourBar(theme, colours)
    expect(colours.map(({ media }) => media)).toEqual(expected)
  })
})
