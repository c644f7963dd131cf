import { describe, expect, it } from 'vitest'
import { buildDataset } from '../../src/importer/buildDataset.ts'
import { formatReport } from '../../src/importer/formatReport.ts'
import { realCity } from './realCity.ts'

const built = buildDataset(realCity)
const report = formatReport(built)

describe('formatReport', () => {
  it('is the same for the same dataset', () => {
    expect(formatReport(buildDataset(realCity))).toBe(report)
  })

  it('tells what was counted and what it reconciles to', () => {
    expect(report).toContain('| 主な事業 | 121 |')
    expect(report).toContain('| 個別事業計画表 | 122 |')
    expect(report).toContain('| 全体 | 9,002,173 | 2,970,322 | 2,937,325 | 2,898,950 | 195,576 |')
    expect(report).toContain('| plan | 計 | 3046 |')
  })

  it('lists every note under its rule with its reason and line', () => {
    for (const rule of built.dataset.rules) {
      const count = built.notes.filter(note => note.rule === rule.id).length
      const section = report.split('\n### ').find(text => text.startsWith(`${rule.title} (${rule.id}、${count}件)`))
      expect(section).toContain(rule.reason)
      expect(section?.match(/^- (?:plan|guideline) \d+行目/gm)).toHaveLength(count)
    }
  })

  it('gives the evidence of every correction', () => {
    const corrections = report.split('\n').filter(line => line.includes(' 根拠: '))
    expect(corrections).toHaveLength(5)
    expect(corrections.filter(line => /根拠: $/.test(line))).toEqual([])
  })
})
