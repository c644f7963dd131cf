import { describe, expect, it } from 'vitest'
import { recordingDivisions, recordsOfYear } from '../../../../src/app/features/participation/recordsOfYear.ts'
import type { InitiativeRecord, ParticipationGuideline } from '../../../../src/domain/plan/guideline.ts'

const source = { document: 'guideline', from: 1, to: 1 }
const record = (year: number, text: string, division: string): InitiativeRecord => ({ year, status: 'done', text, division, source })
const initiative = (id: string, records: readonly InitiativeRecord[]) => ({
  id, name: `取り組み${id}`, text: '', rows: [{ category: 'Ⅱ', approach: '', records: [], source }, { category: 'Ⅲ', approach: '', records, source }], source, notes: [],
})
const guideline: ParticipationGuideline = {
  title: '見本の指針',
  years: [{ year: 2030, status: 'done' }, { year: 2031, status: 'done' }],
  sections: [{
    id: '1', title: '見本の章', source,
    groups: [{ path: [], initiatives: [
      initiative('01', [record(2030, 'した', '一課'), record(2031, 'またした', '一課')]),
      initiative('02', []),
      initiative('03', [record(2030, '開いた', '二課'), record(2030, '聞いた', '一課')]),
    ] }],
  }],
  categories: [],
  notes: [],
}
const shown = (year: number, division: string) =>
  recordsOfYear(guideline, year, division).map(group => [group.initiative.id, group.records.map(each => each.text)])

describe('recordsOfYear', () => {
  it('groups the records of one year and leaves out initiatives without any', () => {
    expect(shown(2030, '')).toEqual([['01', ['した']], ['03', ['開いた', '聞いた']]])
  })

  it('keeps the records of one division only', () => {
    expect(shown(2030, '二課')).toEqual([['03', ['開いた']]])
    expect(shown(2031, '二課')).toEqual([])
  })
})

describe('recordingDivisions', () => {
  it('names each division of a year once', () => {
    expect(recordingDivisions(guideline, 2030)).toEqual(['一課', '二課'])
    expect(recordingDivisions(guideline, 2031)).toEqual(['一課'])
  })
})
