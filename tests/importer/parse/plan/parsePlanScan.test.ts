import { describe, expect, it } from 'vitest'
import type { SourceRef } from '../../../../src/domain/plan/sourceRef.ts'
import { realGuidance, realLines, realParse } from './planSource.ts'

const { pillars, policies, projects, leadingProjects, costTable, divisions, introduction } = realParse.parts
const sheets = projects.flatMap(project => project.sheets)
const indicators = sheets.flatMap(sheet => sheet.indicators)

/** The source with the misread characters put right that the report names; nothing else of the parser is used here. */
const lines = realLines.map((line, index) => realGuidance.corrections.filter(entry => entry.line === index + 1)
  .reduce((text, { before, after }) => text.replace(before, after), line).replaceAll(/力(?=[所年])/g, 'カ'))

/** White space, list markup, bullets and parentheses left out: what of a text cannot be lost by layout alone. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replaceAll(/<[^>]*>|[\s・•●▶()、]/g, '')
}

const firstPolicyLine = lines.findIndex(line => /^施策 01/.test(line))
const body = lines.map((text, index) => ({ text, number: index + 1 })).slice(firstPolicyLine)
const isValueRow = (index: number) => lines[index - 1]?.includes('現状値') ?? false

function textAt({ from, to }: SourceRef): string {
  return squeeze(lines.slice(from - 1, to).join(''))
}

/** What a policy's pages print beside its own words. */
const sheetLabels = new Set(['主な事業', '事業番号', '事業内容', '事業行程', '項目', '目', '標', '目標', '標1', '標2', '指標名', '指標の定義', '財源内訳',
  '一般財源', '国県補助等', '起債', 'その他', '施策の方針', '事業名', '担当部', '担当課', '事業No.', 'リーディングプロジェクト', '事業費総額2年間の事業費見込み', '事業費総額', '2年間の事業費見込み'])

const amount = (text: string) => Number(text.replaceAll(',', ''))

describe('parsePlan against a plain scan of the source', () => {
  it('holds every amount in 千円 of every sheet, in the order of the document', () => {
    const scanned: number[][] = []
    for (const { text, number } of body) {
      if (text.includes('事業費総額')) scanned.push([])
      if (!isValueRow(number - 1)) for (const match of text.matchAll(/([\d,]+) ?千円/g)) scanned.at(-1)?.push(amount(match[1] ?? ''))
    }
    expect(scanned).toHaveLength(122)
    expect(scanned.filter(group => group.length !== 5).map(group => group.at(-1))).toEqual([0, 0, 0, 0])
    expect(scanned.map(group => group.slice(0, 5))).toEqual(sheets.map(({ cost }) => [cost.total, cost.general, cost.nationalAndPrefectural, cost.bonds, cost.other]))
  })

  it('holds every number of the table of costs, in the order of the document', () => {
    const start = lines.findIndex(line => line.startsWith('■ '))
    const end = lines.findIndex((line, index) => index > start && line.startsWith('第2章'))
    const scanned = lines.slice(start, end).flatMap(line => [...line.matchAll(/(?<=\t|^)[\d,]+(?=\t|$)/g)].map(match => amount(match[0])))
    const block = ({ years, total }: typeof costTable.whole) => (['total', 'general', 'specific', 'nationalAndPrefectural', 'bonds', 'other'] as const)
      .flatMap(key => [...years.map(entry => entry.cost), total].map(cost => key === 'specific' ? cost.total - cost.general : cost[key]))
    const held = costTable.pillars.flatMap(pillar => [
      ...pillar.years.map(entry => entry.total), pillar.total,
      ...costTable.basicPolicies.filter(row => row.basicPolicyId.startsWith(`${pillar.pillarId}-`)).flatMap(block),
    ])
    expect(scanned).toHaveLength(213)
    expect([...held, ...block(costTable.whole)]).toEqual(scanned)
  })

  it('holds every baseline and target, in the order of the document', () => {
    const scanned = body.filter(({ number }) => isValueRow(number - 1)).map(({ text }) => text.split('\t').map(cell => cell.trim()).filter(cell => cell !== ''))
    expect(scanned.filter(cells => cells.some(cell => /[%人]$/.test(cell))).length).toBeGreaterThan(40)
    expect(indicators.map(indicator => [indicator.baseline, ...indicator.targets].map(entry => entry.value.text))).toEqual(scanned)
  })

  it('holds the year of every baseline', () => {
    const scanned = body.flatMap(({ text }) => [...text.matchAll(/現状値 ?[(（]令和(元|\d)年度[)）]/g)].map(match => match[1] === '元' ? 2019 : 2018 + Number(match[1])))
    expect(indicators.map(indicator => indicator.baseline.year)).toEqual(scanned)
  })

  it('holds every project number of the lists and of the sheets, and no other', () => {
    const inLists = body.flatMap(({ text }) => /^(\d+-\d{3})\t/.exec(text)?.[1] ?? [])
    const onSheets = body.flatMap(({ text }, index) => text.startsWith('事業番号') ? /\d+-\d{3}/.exec(body.slice(index, index + 3).map(line => line.text).join('\n'))?.[0] ?? '' : [])
    expect(projects.map(project => project.id)).toEqual(inLists)
    expect(sheets.map(sheet => sheet.id.split('.')[0])).toEqual(onSheets)
  })

  it('holds every row of the lists of projects: name, department and mark', () => {
    const scanned = body.flatMap(({ text, number }) => {
      const [, id, name, department, mark] = /^(\d+-\d{3})\t([^\t]+)\t([^\t]+)\t[^\t]+\t([^\t]+)/.exec(text) ?? []
      return id ? [[id, name, department?.split(' ').toSorted(), mark === '—' ? [] : mark?.split('').map(one => String('①②③④'.indexOf(one) + 1)), number]] : []
    })
    expect(scanned).toHaveLength(121)
    expect(projects.map(project => [
      project.id, project.name, [...new Set(project.divisionIds.map(id => id.split(' ')[0] ?? ''))].toSorted(), project.leadingProjectIds, project.source.from,
    ])).toEqual(scanned)
  })

  it('holds every row of the schedules, in the order of the document', () => {
    const scanned: string[][] = []
    let isSchedule = false
    for (const { text } of body) {
      if (/指標名/.test(text)) isSchedule = false
      if (isSchedule) scanned.push(text.replace(/^目 ?標\t/, '').split('\t').filter(cell => cell.trim() !== '').map(squeeze))
      if (text.startsWith('事業行程')) isSchedule = true
    }
    expect(sheets.flatMap(sheet => sheet.schedule.map(row => [row.item, ...row.years.map(entry => entry.text)].map(squeeze)))).toEqual(scanned)
  })

  it('holds every goal number beside its policy', () => {
    const scanned = lines.flatMap((line) => {
      const [, policy, goals] = /^施策(\d\d)\t[^\t]+\t(.+)/.exec(line) ?? []
      return policy ? [[policy, [...(goals ?? '').matchAll(/\d+/g)].map(match => Number(match[0]))]] : []
    })
    expect(policies.map(policy => [policy.id, policy.sdgs])).toEqual(scanned)
  })

  it('holds the page of every policy', () => {
    const scanned = lines.flatMap((line) => {
      const [, policy, page] = /(\d\d)◇.+?(\d+) ページ/.exec(line) ?? []
      return policy ? [[policy, Number(page)]] : []
    })
    expect(policies.map(policy => [policy.id, policy.page])).toEqual(scanned)
  })

  it('loses no word of policies, sheets and related projects', () => {
    const held = squeeze(JSON.stringify([policies, projects]).replaceAll(/"[a-zA-Z]+":|[",[\]{}]/g, ''))
    const places = [...policies.map(policy => policy.source), ...policies.flatMap(policy => policy.relatedProjects.map(related => related.source)), ...sheets.map(sheet => sheet.source)]
    const lost = places.flatMap(({ from, to }) => lines.slice(from - 1, to)).flatMap(line => line.replace(/^- ◆ ?|^施策 \d\d|^事業番号 /, '').replaceAll(/\d+-101(?=伊)|[,"]/g, '').split('\t')
      .flatMap(cell => held.includes(squeeze(cell)) ? [] : cell.split(/[\s、]+|及び/))
      .filter(word => !sheetLabels.has(squeeze(word)) && !/^現状値(?:\(令和.年度\))?$|^\(?令和.年度\)?$|^\d+千円$|^[①-④]+$/.test(word.normalize('NFKC')) && !held.includes(squeeze(word))))
    expect(places).toHaveLength(40 + 65 + 122)
    expect(lost).toEqual([])
  })

  it('says nothing that the source does not say', () => {
    const source = squeeze(lines.join(''))
    const notText = new Set(['id', 'kind', 'basis', 'better', 'unit', 'document', 'rule', 'policyId', 'notes'])
    const unsaid: string[] = []
    const walk = (value: unknown, key: string) => {
      if (notText.has(key) || key.endsWith('Id') || key.endsWith('Ids')) return
      if (typeof value === 'string' && !source.includes(squeeze(value))) unsaid.push(value)
      if (Array.isArray(value)) for (const entry of value) walk(entry, key)
      else if (typeof value === 'object' && value !== null) for (const [name, entry] of Object.entries(value)) walk(entry, name)
    }
    walk([realParse.title, realParse.publisher, pillars, policies, projects, leadingProjects, costTable, divisions, introduction], '')
    expect(unsaid).toEqual([])
  })
})

describe('the source references of parsePlan', () => {
  const named = [
    ...pillars.map(part => [part.name, part] as const),
    ...introduction.map(part => [part.title, part] as const),
    ...projects.map(part => [part.id + part.name, part] as const),
    ...policies.flatMap(policy => policy.relatedProjects.map(part => [part.name, part] as const)),
    ...sheets.map(part => [part.title, part] as const),
    ...indicators.flatMap(part => [part.name, part.definition, ...part.targets.map(target => target.value.text)].map(text => [text, part] as const)),
    ...leadingProjects.flatMap(leading => leading.themes.map(part => [part.title, part] as const)),
    ...leadingProjects.flatMap(leading => leading.themes.flatMap(theme => theme.items.flatMap(part => part.initiatives.map(text => [text, part] as const)))),
  ]
  const voted = [
    ...pillars.flatMap(pillar => pillar.basicPolicies.flatMap(basic => [basic, ...basic.directions])),
    ...policies, ...leadingProjects,
  ]

  it('point at lines that say what the part is called', () => {
    expect(named.length).toBeGreaterThan(800)
    expect(named.filter(([text, { source }]) => !textAt(source).includes(squeeze(text))).map(([text]) => text)).toEqual([])
  })

  it('point at lines that say a voted name, or another one that is noted', () => {
    const unnamed = voted.filter(({ name, source, notes }) => !textAt(source).includes(squeeze(name))
      && !notes.some(note => note.kind === 'discrepancy' && note.shown === name && textAt(source).includes(squeeze(note.other))))
    expect(unnamed.map(part => part.name)).toEqual([])
  })

  it('stay within the document, and a sheet begins with its number and ends with its last source', () => {
    for (const { source } of [...named.map(([, part]) => part), ...voted]) {
      expect(source.from).toBeGreaterThanOrEqual(1)
      expect(source.to).toBeGreaterThanOrEqual(source.from)
      expect(source.to).toBeLessThanOrEqual(lines.length)
    }
    for (const { source } of sheets) {
      expect(lines[source.from - 1]).toMatch(/^事業番号/)
      expect(squeeze(lines[source.to - 1] ?? '')).toMatch(/^その他\d*,?\d*千円$/)
    }
  })
})
