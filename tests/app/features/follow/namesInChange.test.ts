import { describe, expect, it } from 'vitest'
import type { Change } from '../../../../src/domain/change/change.ts'
import { namesInChange, namesInLine } from '../../../../src/app/features/follow/namesInChange.ts'

const project = { kind: 'project', id: '1-1', formerId: '1-1', name: '公園の整備' } as const
const frame = { subject: project, entity: project, reach: { project: ['1-1'], policy: [], pillar: [], division: [], initiative: [], basicPolicy: [], leadingProject: [] } }

describe('namesInChange', () => {
  it('finds names, texts of before and texts of now', () => {
    const change: Change = { ...frame, kind: 'text', field: 'description', old: ['木を植える'], new: ['花を植える'], alsoIn: [] }
    expect(namesInChange(change)).toEqual(expect.arrayContaining(['公園の整備', '木を植える', '花を植える']))
  })

  it('finds values and names of items, where one of the two is missing too', () => {
    const change: Change = { ...frame, kind: 'item', new: { kind: 'record', year: 2021, status: 'done', text: '説明会を開いた', division: '公園課' } }
    expect(namesInChange(change)).toEqual(expect.arrayContaining(['説明会を開いた', '公園課']))
  })
})

describe('namesInLine', () => {
  it('is the names, or the part of one to which the line was cut', () => {
    expect(namesInLine('目標値 10人', ['10人'])).toEqual(['10人'])
    expect(namesInLine('…木を植え…', ['公園に木を植える'])).toEqual(['木を植え'])
    expect(namesInLine('…知らない…', ['公園'])).toEqual(['公園'])
  })
})
