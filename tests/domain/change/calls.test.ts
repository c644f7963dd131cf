import { describe, expect, it } from 'vitest'
import { applyChanges } from '../../../src/domain/change/applyChanges.ts'
import { changeTouches } from '../../../src/domain/change/changeTouches.ts'
import { compareDatasets } from '../../../src/domain/change/compareDatasets.ts'
import { describeChange } from '../../../src/domain/change/describeChange.ts'
import type { PlanContents } from '../../../src/domain/change/planPicture.ts'
import { takePicture } from '../../../src/domain/change/takePicture.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'
import type { CallChunk } from '../../../src/domain/participation/participationChunks.ts'
import type { PublicCommentCall } from '../../../src/domain/publicComment/publicCommentCall.ts'
import { sampleCall } from '../publicComment/sampleCall.ts'
import { found } from './contentsDraft.ts'
import { realContents } from './realContents.ts'

const project = found(realContents.outline.projects[0])
const call: PublicCommentCall = { ...sampleCall, projectIds: [project.id] }
const withCalls = (...calls: readonly CallChunk[]): PlanContents => ({ ...realContents, calls })
const was = withCalls({ call })
const result: CallChunk['result'] = { format: 1, callId: call.id, publishedOn: '2026-08-01', people: 2, opinions: 3, outcome: '修正のうえ決定', categories: [], responses: [] }

/** Each change as `subject / part / lines`. */
const told = (after: PlanContents) => compareDatasets(was, after).map((change) => {
  const { subject, part, lines } = describeChange(japanese, change)
  return [subject, part, ...lines.map(line => line.text)].filter(text => text !== undefined).join(' / ')
})

describe('compareDatasets of calls', () => {
  it('tells nothing where nothing changed, and nothing of a new version alone', () => {
    expect(told(withCalls({ call: { ...call, version: 2 } }))).toEqual([])
  })

  it('tells a new call, to whom follows the project that it is about', () => {
    const [change, ...others] = compareDatasets(realContents, was)
    expect(others).toEqual([])
    expect(change && describeChange(japanese, change).lines[0]?.text).toBe('パブリックコメントが加わりました')
    expect(change && changeTouches(change, { kind: 'project', id: project.id })).toBe(true)
    expect(change && changeTouches(change, { kind: 'call', id: call.id })).toBe(true)
    expect(change && changeTouches(change, { kind: 'call', id: 'other' })).toBe(false)
  })

  it('tells a longer period with old and new', () => {
    expect(told(withCalls({ call: { ...call, window: { ...call.window, closesAt: '2026-07-14T14:59:59.999Z' } } })).join()).toMatch(/募集期間.*6月30日.*7月14日/)
  })

  it('tells a changed section of the draft by its heading', () => {
    const [line] = told(withCalls({ call: { ...call, draft: [{ id: 'mokuteki', level: 1, heading: '目的', text: '本文を改めた' }] } }))
    expect(line).toContain('パブリックコメント 見本の計画 / 案「目的」')
  })

  it('tells that results are published, and a withdrawal with its reason', () => {
    expect(told(withCalls({ call, result })).join()).toContain('修正のうえ決定')
    expect(told(withCalls({ call: { ...call, withdrawn: { at: '2026-06-10T00:00:00.000Z', reason: '見直すため' } } })).join()).toContain('見直すため')
  })

  it('tells everything: the changes made to the one give the other', () => {
    const after = withCalls({ call: { ...call, title: '見本の計画2', projectIds: [], policyIds: ['01'], draft: [{ id: 'b', level: 1, heading: '別', text: '一\n\n二' }] }, result })
    expect(applyChanges(takePicture(was), compareDatasets(was, after)).entities.get('call midori')).toEqual({
      ...takePicture(after).entities.get('call midori'), sets: { projects: [], policies: ['01'] },
    })
  })
})

describe('changeTouches', () => {
  it('bears changes that were kept before there were calls', () => {
    const [change] = compareDatasets(was, withCalls({ call, result }))
    expect(changeTouches({ reach: { ...found(change).reach, call: undefined } }, { kind: 'call', id: call.id })).toBe(false)
  })
})
