import { describe, expect, it } from 'vitest'
import { applyLook, phoneQueries } from '../../../src/app/look/applyLook.ts'
import type { Look } from '../../../src/app/look/look.ts'

const unchosen: Look = { theme: 'phone', contrast: 'phone', motion: 'phone', textSize: 0, lines: 'normal', language: 'ja' }

/** What the style sheets find on a root element after the looks, one after another, on a phone that is set to these. */
function rootAfter(looks: readonly Partial<Look>[], ...set: readonly string[]) {
  const attributes = new Set<string>()
  const dataset: DOMStringMap = {}
  const toggleAttribute = (name: string, isThere?: boolean): boolean => {
    if (isThere) attributes.add(name)
    else attributes.delete(name)
    return attributes.has(name)
  }
  for (const look of looks) applyLook({ ...unchosen, ...look }, { dataset, toggleAttribute }, query => set.includes(query))
  return [dataset['theme'], dataset['textSize'], ...attributes]
}

describe('applyLook', () => {
  it.each([
    ['what the phone is set to', [], ['light', '0']],
    ['a dark phone', [phoneQueries.dark], ['dark', '0']],
    ['a phone of more contrast', [phoneQueries.contrast], ['light', '0', 'data-more-contrast']],
    ['a phone of less motion', [phoneQueries.motion], ['light', '0', 'data-less-motion']],
  ])('follows %s where nothing was chosen', (_, set, expected) => {
    expect(rootAfter([{}], ...set)).toEqual(expected)
  })

  it.each([['light', phoneQueries.dark], ['dark', '']] as const)('stays %s as was chosen, whatever the phone is set to', (theme, set) => {
    expect(rootAfter([{ theme }], set)).toEqual([theme, '0'])
  })

  it('writes down all that was chosen', () => {
    expect(rootAfter([{ theme: 'dark', contrast: 'more', motion: 'less', lines: 'wide', textSize: 3 }]))
      .toEqual(['dark', '3', 'data-more-contrast', 'data-less-motion', 'data-wide-lines'])
  })

  it('takes back what is chosen no longer', () => {
    expect(rootAfter([{ theme: 'dark', contrast: 'more', motion: 'less', lines: 'wide', textSize: 3 }, {}])).toEqual(['light', '0'])
  })
})
