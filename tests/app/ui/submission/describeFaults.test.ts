import { afterEach, describe, expect, it } from 'vitest'
import { setLanguage } from '../../../../src/app/i18n/language.ts'
import { describeFaults } from '../../../../src/app/ui/submission/describeFaults.ts'
import { ofPlan, plainWords } from '../../../../src/app/ui/text/words.ts'
import { japanese } from '../../../../src/domain/language/japanese.ts'
import { freezeSurvey } from '../../../../src/domain/survey/frozenSurvey.ts'
import { readLanguage } from '../../../domain/language/readLanguage.ts'
import { formWith } from '../../../domain/survey/formWith.ts'
import { sampleCall } from '../../../fixtures/participation/sampleCall.ts'

const callText = JSON.stringify(sampleCall)
const comment = (...texts: readonly string[]) => ({ content: JSON.stringify({ format: 1, kind: 'publicComment', remarks: texts.map(text => ({ text })) }), personal: '{"name":"見本 花子"}' })
const surveyText = freezeSurvey({ form: formWith([{ type: 'text', name: 'why', label: { ja: '理由', en: 'Reason' }, isRequired: true }]), window: sampleCall.window, access: 'open' })
const response = (answers: object) => ({ content: JSON.stringify({ format: 1, kind: 'surveyResponse', language: 'en', finishedAt: '2026-06-05T00:00:00.000Z', answers }) })

describe('describeFaults', () => {
  afterEach(() => setLanguage(japanese))

  it('says in the language that is spoken what this phone finds wrong as well', () => {
    setLanguage(readLanguage('en'))
    const faults = describeFaults([{ at: 'remarks.whole', reason: 'サーバーの言葉です。' }], comment(' '), [callText])
    expect(faults.map(plainWords)).toEqual(['Please fill in “Comment”.'])
  })

  it('leaves to the server, in Japanese, what this phone cannot find or finds otherwise', () => {
    setLanguage(readLanguage('en'))
    const [none, twice] = [{ at: 'remarks.whole', reason: '長すぎます。' }, { at: 'remarks.whole', reason: '短すぎます。' }]
    expect(describeFaults([none], comment('見本'), [callText])).toEqual([ofPlan(none.reason)])
    expect(describeFaults([none, twice], comment(' '), [callText])).toEqual([ofPlan(none.reason), ofPlan(twice.reason)])
    expect(describeFaults([none], comment(' '), [])).toEqual([ofPlan(none.reason)])
  })

  it('tells several reasons at one place apart', () => {
    const reasons = describeFaults([{ at: 'remarks.whole', reason: '一' }, { at: 'remarks.whole', reason: '二' }, { at: 'remarks.whole', reason: '三' }], comment(' ', ' '), [callText]).map(plainWords)
    expect(reasons).toEqual(['意見を入力してください。', '意見を入力してください。', '同じ箇所への意見が二つあります。一つにまとめてください。'])
  })

  it('takes the text of the form by which it finds the fault', () => {
    const stricter = JSON.stringify({ ...sampleCall, personalFields: [...sampleCall.personalFields, { name: 'address', label: '住所', isRequired: true }] })
    expect(describeFaults([{ at: 'personal.address', reason: '見本' }], comment('見本'), [callText, stricter]).map(plainWords)).toEqual(['住所を入力してください。'])
  })

  it('names the question of a survey by its label, whoever found the fault', () => {
    setLanguage(readLanguage('en'))
    const [own, theirs, unknown] = describeFaults([{ at: 'why', reason: '回答してください。' }], response({}), [surveyText])
      .concat(describeFaults([{ at: 'why', reason: '見本の理由です。' }, { at: 'other', reason: '知らない質問です。' }], response({ why: 'x' }), [surveyText]))
      .map(plainWords)
    expect(own).toMatch(/^Reason: [\x20-\x7e]+$/)
    expect([theirs, unknown]).toEqual(['Reason: 見本の理由です。', '知らない質問です。'])
  })
})
