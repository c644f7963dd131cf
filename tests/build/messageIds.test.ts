import { describe, expect, it } from 'vitest'
import { nameByNumber } from '../../src/build/messageIds.ts'

const ids = new Map([['app.name', '0'], ['home.daysLeft', '12']])

describe('nameByNumber', () => {
  it('puts the number in the place of a name that stands as a literal, however it is quoted', () => {
    expect(nameByNumber(`t('app.name') + h(AppText, { k: "home.daysLeft" }, \`app.name\`)`, ids)).toBe('t(\'0\') + h(AppText, { k: "12" }, `0`)')
  })

  it('leaves everything else: properties, longer texts, unknown names', () => {
    const code = `app.name; 'app.name.more'; 'my app.name'; 'home.other'; "app.name'`
    expect(nameByNumber(code, ids)).toBe(code)
  })
})
