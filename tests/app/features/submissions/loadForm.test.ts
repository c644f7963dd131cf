import { describe, expect, it } from 'vitest'
import { fetchBeginning } from '../../../../src/app/features/submissions/fetchBeginning.ts'
import { knownForm, loadForm } from '../../../../src/app/features/submissions/loadForm.ts'
import { createPlanReader } from '../../../../src/app/db/createPlanReader.ts'
import { readFrozenSurvey } from '../../../../src/domain/survey/frozenSurvey.ts'
import type { FormRef } from '../../../../src/domain/submission/sealedSubmission.ts'
import type { FormAnswer } from '../../../../src/outbox/readForm.ts'
import { sampleCall } from '../../../fixtures/participation/sampleCall.ts'
import { sampleEvents } from '../../../fixtures/participation/sampleEvents.ts'
import { sampleSurvey } from '../../../fixtures/participation/sampleSurvey.ts'

const form: FormRef = { kind: 'publicComment', id: sampleCall.id, version: sampleCall.version }
const earlier: FormRef = { ...form, version: 1 }
const offline: FormAnswer = { kind: 'retry', reason: 'unreachable' }

function planWith(texts: Readonly<Record<string, string>>) {
  return createPlanReader({ has: name => Promise.resolve(name in texts), text: name => Promise.resolve(texts[name]) })
}
const plan = planWith({ [`call-${sampleCall.id}`]: JSON.stringify({ call: sampleCall }) })

function city(answer: FormAnswer = { kind: 'form', document: { ...sampleCall, version: 1, title: '前の案' } }) {
  const asked: FormRef[] = []
  return {
    asked,
    ask: (of: FormRef) => {
      asked.push(of)
      return Promise.resolve(answer)
    },
  }
}

describe('loadForm', () => {
  it('asks nobody for the version that the phone has', async () => {
    const { ask, asked } = city()
    expect(await loadForm(plan, ask, form)).toEqual({ version: sampleCall.version, title: sampleCall.title, text: JSON.stringify(sampleCall) })
    expect(asked).toEqual([])
  })

  it('asks the city for another version, and for a form that the phone has not', async () => {
    for (const held of [plan, planWith({}), planWith({ [`call-${sampleCall.id}`]: 'null' })]) {
      const { ask, asked } = city()
      expect(await loadForm(held, ask, earlier)).toMatchObject({ version: 1, title: '前の案' })
      expect(asked).toEqual([earlier])
    }
  })

  it('takes what the phone has, without a network or for what cannot be read', async () => {
    expect(await loadForm(plan, city(offline).ask, earlier)).toMatchObject({ version: sampleCall.version })
    expect(await loadForm(plan, city({ kind: 'form', document: {} }).ask, earlier)).toMatchObject({ version: sampleCall.version })
    expect(await loadForm(planWith({}), city(offline).ask, earlier)).toBeUndefined()
  })
})

describe('knownForm', () => {
  it('reads a form of each kind as drafts carry it', () => {
    expect(readFrozenSurvey(knownForm('surveyResponse', sampleSurvey)?.text ?? '')?.form).toEqual(sampleSurvey.form)
    expect(knownForm('eventRegistration', sampleEvents[0])).toMatchObject({ title: sampleEvents[0]?.name })
    expect(knownForm('proposal', { version: 3, contactFields: [], explanation: '見本' })).toMatchObject({ version: 3, title: 'わたしの提案' })
    for (const kind of ['surveyResponse', 'publicComment', 'eventRegistration', 'proposal'] as const) expect(knownForm(kind, { version: 1 })).toBeUndefined()
  })
})

describe('fetchBeginning', () => {
  const content = JSON.stringify({ format: 1, kind: 'publicComment', remarks: [{ text: '賛成です' }] })
  const submission = { id: 'x', form: earlier, kind: 'publicComment', content, personal: '{"name":"見本 花子"}', hash: '', secretHash: '', sealedAt: '' } as const

  it('makes what was sent the values of a correction, with the form that was answered', async () => {
    expect(await fetchBeginning(city().ask, { submission })).toMatchObject({
      kind: 'beginning', beginning: { title: '前の案', language: 'ja', values: { remarks: { whole: '賛成です' }, personal: { name: '見本 花子' } } },
    })
  })

  it.each([
    ['that a connection is needed', offline, '通信できませんでした。訂正に要る様式は、まだ受け取れていません。'],
    ['that the city has the form no more', { kind: 'attention', code: 'formGone' }, 'もう市のサーバーにないため、訂正できません。'],
    ['that the app cannot read it', { kind: 'form', document: { version: 1 } }, 'このアプリの版では読めません。'],
    ['that it is another version', { kind: 'form', document: sampleCall }, 'このアプリの版では読めません。'],
  ] as const)('says %s, and that it can be withdrawn', async (_case, answer, words) => {
    const fetched = await fetchBeginning(city(answer).ask, { submission })
    expect(fetched).toEqual({ kind: 'none', why: expect.stringContaining(words) as string })
    expect(fetched.kind === 'none' && fetched.why).toContain('取下げは、いまもできます。')
  })
})
