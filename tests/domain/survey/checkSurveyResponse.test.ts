import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { sayAnswerFaults } from '../../../src/domain/survey/answerFault.ts'
import { checkSurveyResponse } from '../../../src/domain/survey/checkSurveyResponse.ts'
import { judgeSurvey } from '../../../src/domain/survey/judgeSurvey.ts'
import { parseSurveyForm } from '../../../src/domain/survey/parseSurveyForm.ts'
import { checkSurveyForm, prepareSurvey } from '../../../src/domain/survey/prepareSurvey.ts'
import type { SurveyResponse } from '../../../src/domain/survey/surveyResponse.ts'
import { parseContent } from '../../../src/domain/submission/parseContent.ts'
import { anyAnswers, anyForm } from './anyForm.ts'
import { formWith, label } from './formWith.ts'

const finishedAt = '2026-04-01T00:00:00.000Z'
const response = (answers: SurveyResponse['answers']): SurveyResponse => ({ format: 1, kind: 'surveyResponse', language: 'ja', finishedAt, answers })

describe('checkSurveyResponse', () => {
  const form = formWith([
    { type: 'selectOne', name: 'q', label, list: 'yn', hasOther: true },
    { type: 'text', name: 'why', label, relevant: '${q} = \'no\'' },
    { type: 'calculate', name: 'c', calculation: '1' },
  ])

  it.each([
    [{ q: 'yes' }, []],
    [{ q: 'yes', why: 'x' }, ['why']],
    [{ q: 'no', why: '' }, ['why']],
    [{ q: 'yes', q_other: 'x' }, ['q_other']],
    [{ q: 'other', q_other: 'x' }, []],
    [{ q: 'other' }, ['q_other']],
    [{ c: 1 }, ['c']],
    [{ zz: 1, constructor: 'x' }, ['zz', 'constructor']],
    [{}, []],
  ])('takes or refuses %j', (answers, at) => {
    expect(checkSurveyResponse(japanese, { form }, response(answers)).map(fault => fault.at)).toEqual(at)
  })

  it('refuses a language that the form has not, and an instant that is none', () => {
    expect(checkSurveyResponse(japanese, { form }, { ...response({}), language: 'vi' })).toHaveLength(1)
    expect(checkSurveyResponse(japanese, { form }, { ...response({}), finishedAt: 'now' })).toHaveLength(1)
  })

  it('takes exactly what the phone finds without fault, over any form and any answers', () => {
    let taken = 0
    let refused = 0
    fc.assert(fc.property(anyForm().chain(any => fc.tuple(fc.constant(any), anyAnswers(any))), ([any, answers]) => {
      expect(checkSurveyForm(any)).toEqual([])
      // The phone judges the form that it holds; the server its own copy, and what came over the wire.
      const onPhone = judgeSurvey(prepareSurvey(any), answers, { at: finishedAt, language: 'ja' })
      const sent = parseContent(JSON.stringify(response(onPhone.answers)))
      const held = parseSurveyForm(JSON.parse(JSON.stringify(any)))
      if (!held || sent?.kind !== 'surveyResponse') throw new Error('was not read again')
      expect(checkSurveyResponse(japanese, { form: held }, sent)).toEqual(sayAnswerFaults(japanese, onPhone.faults))
      // What the phone sends does not change by being judged once more.
      expect(judgeSurvey(prepareSurvey(held), sent.answers, { at: finishedAt, language: 'ja' }).answers).toEqual(sent.answers)
      if (onPhone.faults.length === 0) taken += 1
      else refused += 1
    }), { numRuns: 400 })
    // The property says little unless both verdicts come up.
    expect(Math.min(taken, refused)).toBeGreaterThan(20)
  })
})
