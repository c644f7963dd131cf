import { describe, expect, it } from 'vitest'
import { contactPieces } from '../../../../src/app/features/accessibility/contactPieces.ts'

/** The pieces as one text, what can be pressed in brackets. */
const marked = (contact: string): string => contactPieces(contact).map(({ kind, text }) => kind === 'text' ? text : `[${kind} ${text}]`).join('')

describe('contactPieces', () => {
  it.each([
    ['見本課 電話 00-0000-0000(平日)', '見本課 電話 [telephone 00-0000-0000](平日)'],
    ['03(0000)0000', '[telephone 03(0000)0000]'],
    ['+81-0-0000-0000、mihon@example.jp', '[telephone +81-0-0000-0000]、[mail mihon@example.jp]'],
    ['0000000000 / 09000000000', '[telephone 0000000000] / [telephone 09000000000]'],
    ['mihon.ka+app@city.example.lg.jpまで', '[mail mihon.ka+app@city.example.lg.jp]まで'],
  ])('finds what can be called and written to in %s', (contact, expected) => {
    expect(marked(contact)).toBe(expected)
  })

  it.each(['〒060-0000 見本市1-2-3', 'https://example.jp/', '<b>見本課</b>', '令和8年4月1日から', '1234-00-0000-0000', 'mihon@'])('reads nothing into %s', (contact) => {
    expect(contactPieces(contact)).toEqual([{ kind: 'text', text: contact }])
  })
})
