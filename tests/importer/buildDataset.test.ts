import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '../../src/importer/buildDataset.ts'
import { cityDirectory } from './cityCopy.ts'
import { realCity } from './realCity.ts'
import { refusal } from './refusal.ts'

const built = buildDataset(realCity)
const { dataset, notes, lineCounts } = built

describe('buildDataset', () => {
  it('says which city, plan and documents it is made of', () => {
    expect(dataset.plan).toEqual({ cityCode: '142140', cityName: '伊勢原市', title: '伊勢原市第5次総合計画 後期基本計画 中期戦略事業プラン', years: [2021, 2022], document: 'plan' })
    expect(dataset.documents.map(document => [document.id, document.lines, document.publishedOn])).toEqual([['plan', 3940, '2021-03'], ['guideline', 93, null]])
    for (const { file, sha256 } of dataset.documents) {
      expect(createHash('sha256').update(readFileSync(`${cityDirectory}source/${file}`)).digest('hex')).toBe(sha256)
    }
  })

  it('uses every non-blank line of both documents once', () => {
    const counted = lineCounts.map(({ document, parts }) => [document, [...parts.values()].reduce((sum, count) => sum + count, 0)])
    const written = [['plan', realCity.plan.source], ['guideline', realCity.guideline.source]] as const
    expect(counted).toEqual(written.map(([document, source]) => [document, source.lines.filter(line => line.trim() !== '').length]))
  })

  it('passes over a short list of page furniture and no more', () => {
    expect(lineCounts.map(({ parts }) => [...parts].find(([part]) => part.endsWith('ページの飾り'))?.[1])).toEqual([17, 6])
  })

  it('names a rule for every note, and a note for every rule', () => {
    expect([...new Set(notes.map(note => note.rule))].toSorted()).toEqual(dataset.rules.map(rule => rule.id).toSorted())
    expect(notes).toHaveLength(282)
  })

  it('notes what stands in the lines that it names', () => {
    const sources = { plan: realCity.plan.source.lines, guideline: realCity.guideline.source.lines } as const
    const textAt = ({ document, from }: { readonly document: string, readonly from: number }) => (document === 'plan' ? sources.plan : sources.guideline)[from - 1] ?? ''
    for (const note of notes) {
      if (note.kind === 'repair' && note.rule === 'correction') expect(textAt(note.at)).toContain(note.before)
      if (note.kind === 'discrepancy') expect(textAt(note.otherAt).normalize('NFKC').replaceAll(/\s/g, '')).toContain(note.other.normalize('NFKC').replaceAll(/\s/g, ''))
    }
  })

  it('keeps no note of layout in the dataset', () => {
    const layout = dataset.rules.filter(rule => rule.effect === 'layout').map(rule => `"rule":"${rule.id}"`)
    expect(layout.length).toBeGreaterThan(5)
    expect(layout.filter(rule => JSON.stringify(dataset).includes(rule))).toEqual([])
  })

  it.each([
    ['title', '別の計画', '文書には「伊勢原市第5次総合計画 後期基本計画 中期戦略事業プラン」とありますが、city.json の title は「別の計画」です。'],
    ['publisher', '別の課', '文書には「伊勢原市企画部経営企画課」とありますが、city.json の publisher は「別の課」です。'],
    ['publishedOn', '2022-03', '文書には「2021-03」とありますが、city.json の publishedOn は「2022-03」です。'],
  ] as const)('refuses another %s than the document prints', (key, value, message) => {
    const description = { ...realCity.plan.description, [key]: value }
    expect(refusal(() => buildDataset({ ...realCity, plan: { ...realCity.plan, description } })).message).toContain(message)
  })

  it('refuses the two documents exchanged', () => {
    const swapped = { ...realCity, plan: { ...realCity.plan, source: { ...realCity.guideline.source } } }
    expect(refusal(() => buildDataset(swapped)).line).toBeGreaterThan(0)
  })
})
