import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/domain/language/language.ts'
import { markPieces, readMarked, withoutReadings } from '../../../src/domain/language/markedReadings.ts'
import { say } from '../../../src/domain/language/say.ts'

const marked = markPieces([{ kind: 'text', text: '計画', reading: 'けいかく' }, { kind: 'text', text: 'は' }, { kind: 'place', name: 'n' }])

describe('markPieces', () => {
  it('keeps the readings in a text that may become a part of another', () => {
    expect(readMarked(`この${marked}。`)).toEqual([{ text: 'この' }, { text: '計画', reading: 'けいかく' }, { text: 'は{n}。' }])
  })

  it('is what `say` does for a language that keeps its readings', () => {
    const messages = { 'app.name': 'みんなの計画《けいかく》' }
    const language: Language = { code: 'ja-easy', messages }
    expect(readMarked(say({ ...language, keepsReadings: true }, 'app.name'))).toEqual([{ text: 'みんなの' }, { text: '計画', reading: 'けいかく' }])
    expect(say(language, 'app.name')).toBe('みんなの計画')
  })
})

describe('withoutReadings', () => {
  it('leaves the words alone', () => {
    expect(withoutReadings(marked)).toBe('計画は{n}')
    expect(withoutReadings('計画')).toBe('計画')
  })
})
