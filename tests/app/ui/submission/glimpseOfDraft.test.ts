import { describe, expect, it } from 'vitest'
import { glimpseOfDraft } from '../../../../src/app/ui/submission/glimpseOfDraft.ts'
import type { Draft } from '../../../../src/domain/submission/draft.ts'

const glimpse = (kind: Draft['form']['kind'], values: Draft['values'], page = 0) => glimpseOfDraft({ form: { kind, id: 'x', version: 1 }, values, page })

describe('glimpseOfDraft', () => {
  it.each([
    ['publicComment', { remarks: { whole: '　', aim: '　桜も\n守って' } }, '「桜も 守って」'],
    ['publicComment', { remarks: { whole: '𠮷'.repeat(25) } }, `「${'𠮷'.repeat(24)}…」`],
    ['publicComment', {}, undefined],
    ['proposal', { subject: '道', text: '休める場所を' }, '「休める場所を」'],
    ['eventRegistration', { people: 3, note: '車いす' }, '3人'],
    ['eventRegistration', { people: 'ふたり', note: '車いす' }, '「車いす」'],
  ] as const)('tells of a %s with %j', (kind, values, expected) => expect(glimpse(kind, values)).toBe(expected))

  it('tells of a survey the page on which the person was', () => expect(glimpse('surveyResponse', {}, 2)).toBe('3ページ目から'))
})
