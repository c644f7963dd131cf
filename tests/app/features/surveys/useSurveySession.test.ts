import { describe, expect, it } from 'vitest'
import { prepareSurvey } from '../../../../src/domain/survey/prepareSurvey.ts'
import type { Answers } from '../../../../src/domain/survey/surveyResponse.ts'
import { useSurveySession } from '../../../../src/app/features/surveys/useSurveySession.ts'
import { sampleForm } from '../../../fixtures/participation/sampleSurvey.ts'

function openSession(start: Answers = { area: 'kita', age: 20, work: '農業' }) {
  const kept: Answers[] = []
  const session = useSurveySession({
    prepared: prepareSurvey(sampleForm), start, language: () => 'ja', now: () => '2026-06-01T00:00:00.000Z', onChange: answers => kept.push(answers),
  })
  return { session, kept }
}

describe('useSurveySession', () => {
  it('tells of every answer, and takes an answer back', () => {
    const { session, kept } = openSession()
    session.answer('roads', '1')
    session.answer('roads', undefined)
    expect(kept).toEqual([{ area: 'kita', age: 20, work: '農業', roads: '1' }, { area: 'kita', age: 20, work: '農業' }])
  })

  it('tells who looks at one question only of what has changed there', () => {
    const { session } = openSession()
    const [roads, area] = [session.itemOf('roads'), session.itemOf('area')]
    session.answer('roads', '1')
    expect(session.itemOf('roads')).not.toBe(roads)
    expect(session.itemOf('roads')?.presence.given).toBe('1')
    expect(session.itemOf('area')).toBe(area)
  })

  it('asks before a change takes an answer away, and changes nothing until then', () => {
    const { session, kept } = openSession()
    session.answer('age', 12)
    expect(session.pending.value).toMatchObject({ question: 'age', hidden: ['work'] })
    expect(session.answers.value).toEqual({ area: 'kita', age: 20, work: '農業' })
    expect(kept).toEqual([])
  })

  it('clears what is hidden once the person agrees, and only that', () => {
    const { session } = openSession()
    session.answer('age', 12)
    session.confirm()
    expect(session.answers.value).toEqual({ area: 'kita', age: 12 })
    expect(session.pending.value).toBeUndefined()
  })

  it('keeps everything when the person does not agree', () => {
    const { session } = openSession()
    session.answer('age', 12)
    session.cancel()
    expect(session.answers.value).toEqual({ area: 'kita', age: 20, work: '農業' })
  })

  it('does not ask while somebody types, and asks when they are done', () => {
    const { session } = openSession()
    session.answer('age', 1, true)
    session.answer('age', 12, true)
    expect(session.pending.value).toBeUndefined()
    expect(session.answers.value).toMatchObject({ age: 12, work: '農業' })
    session.settle('area')
    expect(session.pending.value).toBeUndefined()
    session.settle('age')
    expect(session.pending.value?.hidden).toEqual(['work'])
    session.cancel()
    expect(session.answers.value).toMatchObject({ age: 20, work: '農業' })
  })

  it('does not ask when what was typed ends where it hides nothing', () => {
    const { session } = openSession()
    session.answer('age', 2, true)
    session.answer('age', 21, true)
    session.settle('age')
    expect(session.pending.value).toBeUndefined()
    expect(session.judgement.value.answers).toMatchObject({ age: 21, work: '農業' })
  })
})
