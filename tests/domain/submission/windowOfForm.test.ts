import { describe, expect, it } from 'vitest'
import { windowOfForm } from '../../../src/domain/submission/windowOfForm.ts'

const window = { opensAt: '2026-06-01T00:00:00.000Z', closesAt: '2026-06-30T00:00:00.000Z', rule: 'received-by' }

describe('windowOfForm', () => {
  it('reads the window of a survey, a call and an event with registration', () => {
    expect(windowOfForm(JSON.stringify({ window }))).toEqual(window)
    expect(windowOfForm(JSON.stringify({ registration: { window: { ...window, rule: 'composed-by', graceHours: 24 } } }))).toEqual({ ...window, rule: 'composed-by', graceHours: 24 })
  })

  it.each(['', '[]', '{}', JSON.stringify({ window: { ...window, closesAt: '6月' } }), JSON.stringify({ window: { ...window, rule: 'composed-by' } })])('finds none in %s', (text) => {
    expect(windowOfForm(text)).toBeUndefined()
  })
})
