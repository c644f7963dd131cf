import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/domain/change/change.ts'
import { compareDatasets } from '../../../src/domain/change/compareDatasets.ts'
import { describeChange } from '../../../src/domain/change/describeChange.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'
import type { ContentsDraft } from './contentsDraft.ts'
import { draftOf, edited, found, initiativesOf, projectOf, projectsOf, recountInitiatives, recountProject } from './contentsDraft.ts'
import { realContents } from './realContents.ts'

const changesOf = (edit: (draft: ContentsDraft) => void, before: (draft: ContentsDraft) => void = () => undefined) => {
  const earlier = edited(realContents, before)
  return compareDatasets(earlier, edited(earlier, edit))
}

/** Each change as `subject / part / lines`. */
const told = (changes: readonly Change[]) => changes.map(change => {
  const { subject, part, lines } = describeChange(japanese, change)
  return [subject, part, ...lines.map(line => line.text)].filter(text => text !== undefined).join(' / ')
})

const project = found(projectsOf(draftOf(realContents)).find(({ sheets: [sheet] }) =>
  sheet && sheet.schedule.length >= 3 && sheet.indicators[0]?.targets[1]?.value.kind === 'number'))
const name = `事業${project.id} ${project.name}`
const sheetOf = (draft: ContentsDraft) => found(projectOf(draft, project.id).sheets[0])
const indicatorOf = (draft: ContentsDraft) => found(sheetOf(draft).indicators[0])
const indicator = found(found(project.sheets[0]).indicators[0])
const part = `指標「${indicator.name}」`
const record = { year: 2022, status: 'done' as const, text: '見本の会を開いた。', division: '見本課', source: project.source }

describe('compareDatasets', () => {
  it('tells a changed target with old and new', () => {
    const target = found(indicator.targets[1])
    expect(told(changesOf(draft => { found(indicatorOf(draft).targets[1]).value = { kind: 'number', text: '98万人', value: 98, unit: '万人' } })))
      .toEqual([`${name} / ${part} / 目標値(令和4年度) ${target.value.text} → 98万人`])
  })

  it('tells a target that is new or gone', () => {
    expect(told(changesOf(draft => { indicatorOf(draft).targets.push({ year: 2023, value: { kind: 'text', text: '見本' } }) }))).toEqual([`${name} / ${part} / 目標値(令和5年度) 見本(追加)`])
    expect(told(changesOf(draft => { indicatorOf(draft).targets.pop() }))).toEqual([`${name} / ${part} / 目標値(令和4年度) ${found(indicator.targets[1]).value.text}(なくなりました)`])
  })

  it('tells a baseline of another year with both years', () => {
    expect(told(changesOf(draft => { indicatorOf(draft).baseline.year = 2021 }))).toEqual([`${name} / ${part} / 現状値 ${indicator.baseline.value.text}(令和2年度) → ${indicator.baseline.value.text}(令和3年度)`])
  })

  it('tells a cost by source, once for the project', () => {
    const { cost } = found(project.sheets[0])
    const changes = changesOf(draft => {
      for (const of of [sheetOf(draft), projectOf(draft, project.id)]) of.cost = { ...of.cost, general: cost.general + 1000, total: cost.total + 1000 }
    })
    const amount = (value: number) => `${value.toLocaleString('ja-JP')}千円`
    expect(told(changes)).toEqual([`${name} / 事業費 ${amount(cost.total)} → ${amount(cost.total + 1000)} / 一般財源 ${amount(cost.general)} → ${amount(cost.general + 1000)}`])
  })

  it('tells a schedule item put in at the front as one addition', () => {
    expect(told(changesOf(draft => { sheetOf(draft).schedule.unshift({ item: '新しい行程', years: [{ year: 2021, text: '実施' }] }) }))).toEqual([`${name} / 事業行程 「新しい行程」(追加)`])
  })

  it('tells a schedule item that is gone, that has another text, that has another name', () => {
    const item = found(found(project.sheets[0]).schedule[1])
    expect(told(changesOf(draft => { sheetOf(draft).schedule.splice(1, 1) }))).toEqual([`${name} / 事業行程 「${item.item}」(なくなりました)`])
    expect(told(changesOf(draft => { found(found(sheetOf(draft).schedule[1]).years[1]).text = '見本' }))).toEqual([`${name} / 事業行程「${item.item}」(令和4年度) ${found(item.years[1]).text} → 見本`])
    expect(told(changesOf(draft => { found(sheetOf(draft).schedule[1]).item += '等' }))).toEqual([`${name} / 事業行程の項目 ${item.item} → ${item.item}等`])
  })

  it('says nothing of another order of the schedule', () => {
    expect(changesOf(draft => { sheetOf(draft).schedule.reverse() })).toEqual([])
  })

  it('tells an indicator put in before another as one addition, though it takes the number of the other', () => {
    const changes = changesOf(draft => {
      sheetOf(draft).indicators.unshift({ ...structuredClone(indicatorOf(draft)), name: 'あたらしいもの', definition: '何か別の数' })
      recountProject(projectOf(draft, project.id))
    })
    expect(told(changes)).toEqual([`${name} / 指標「あたらしいもの」 / 指標が加わりました`])
    expect(changes[0]?.entity.id).toBe(indicator.id)
  })

  it('tells a new name of project and sheet once', () => {
    expect(told(changesOf(draft => { projectOf(draft, project.id).name = sheetOf(draft).title = '見本事業' }))).toEqual([`事業${project.id} 見本事業 / 名称 ${project.name} → 見本事業`])
  })

  it('tells another division of project and sheet once, and reaches both divisions', () => {
    const changes = changesOf(draft => { projectOf(draft, project.id).divisionIds = sheetOf(draft).divisionIds = ['見本部 見本課'] })
    expect(told(changes)).toEqual([`${name} / 担当 ${project.divisionIds.join('、')} → 見本部 見本課`])
    expect(changes[0]?.reach.division).toEqual(expect.arrayContaining([...project.divisionIds, '見本部 見本課']))
  })

  it('tells a project that moved, and reaches the policy and the pillar that it left', () => {
    const to = found(realContents.outline.policies.findLast(policy => policy.pillarId !== '1' && policy.id !== project.policyId))
    const changes = changesOf(draft => { projectOf(draft, project.id).policyId = to.id })
    expect(told(changes)).toEqual([`${name} / 施策 ${project.policyId} ${found(realContents.outline.policies.find(policy => policy.id === project.policyId)).name} → ${to.id} ${to.name}`])
    expect(changes[0]?.reach).toMatchObject({ project: [project.id], policy: [to.id, project.policyId] })
    expect(changes[0]?.reach.pillar).toContain(to.pillarId)
  })

  it('tells a project that was added and one that ended', () => {
    const without = (draft: ContentsDraft) => { for (const chunk of draft.policies) chunk.projects = chunk.projects.filter(each => each.id !== project.id) }
    const ended = changesOf(without)
    expect(told(ended)).toEqual([`${name} / 事業がなくなりました`])
    expect(ended[0]?.reach).toMatchObject({ project: [project.id], policy: [project.policyId], division: project.divisionIds })
    expect(told(compareDatasets(edited(realContents, without), realContents))).toEqual([`${name} / 事業が加わりました`])
  })

  it('tells a related project of a policy and reaches its division', () => {
    const changes = changesOf(draft => { found(found(draft.policies[0]).policies[0]).relatedProjects.push({ name: '見本の関連', description: [], divisionIds: ['見本部'], source: project.source }) })
    expect(told(changes)).toEqual([expect.stringContaining('その他の関連の事業 「見本の関連」(追加)')])
    expect(changes[0]?.reach.division).toEqual(['見本部'])
  })

  it('tells an item of a leading project and reaches the projects that it names', () => {
    const item = found(found(found(realContents.overview.leadingProjects[0]).themes[0]).items[0])
    const changes = changesOf(draft => { found(found(found(draft.overview.leadingProjects[0]).themes[0]).items[0]).contents.push('見本を行います。') })
    expect(told(changes)).toEqual([expect.stringContaining('の内容 見本を行います。(追加)')])
    expect(changes[0]?.reach.project).toEqual(item.projectIds)
    expect(changes[0]?.reach.policy).toContain(item.policyId)
  })

  it('tells an initiative put in before all others as one addition', () => {
    const changes = changesOf(draft => {
      found(draft.guideline.guideline.sections[0]?.groups[0]).initiatives.unshift({ ...structuredClone(found(initiativesOf(draft)[3])), name: '見本の制度', text: 'まったく新しい見本', rows: [] })
      recountInitiatives(draft)
    })
    expect(told(changes)).toEqual(['基本的な取り組み 見本の制度 / 基本的な取り組みが加わりました'])
    expect(changes[0]?.reach.initiative).toEqual(['01'])
  })

  it('tells a record that is new, changed or carried out, and reaches its division by its printed name', () => {
    const division = found(realContents.outline.divisions[0])
    const with2 = (text: string, status: 'done' | 'planned') => (draft: ContentsDraft) => {
      found(found(initiativesOf(draft)[1]).rows[0]).records = [{ ...record, division: division.section, status, text }]
    }
    const added = compareDatasets(edited(realContents, draft => { found(found(initiativesOf(draft)[1]).rows[0]).records = [] }), edited(realContents, with2('見本の会を開く。', 'planned')))
    expect(told(added)).toEqual([expect.stringContaining(`予定(令和4年度) 見本の会を開く。(${division.section})(追加)`)])
    expect(added[0]?.reach.division).toContain(division.id)
    expect(told(changesOf(with2('見本の会を開く。', 'done'), with2('見本の会を開く。', 'planned')))).toEqual([expect.stringContaining('「見本の会を開く。」(令和4年度) 予定 → 実績')])
    expect(told(changesOf(with2('見本の会を開いた。', 'done'), with2('見本の会を開く。', 'done')))).toEqual([expect.stringContaining('実績(令和4年度) 見本の会を開く。 → 見本の会を開いた。')])
  })

  it('takes the same words in another year for another record', () => {
    const rowOf = (draft: ContentsDraft) => found(found(initiativesOf(draft)[1]).rows[0])
    const changes = changesOf(draft => { rowOf(draft).records = [{ ...record, year: 2023 }] }, draft => { rowOf(draft).records = [record] })
    expect(changes.map(change => change.kind === 'item' ? [change.old !== undefined, change.new !== undefined] : change.kind)).toEqual([[false, true], [true, false]])
  })

  it('tells an evaluation that the city published, and what it changed in it later', () => {
    const publish = (actual: string, label: string) => (draft: ContentsDraft) => {
      draft.evaluations = {
        schemes: [{ id: 'mihon', title: '見本', source: '見本', grades: [{ mark: '○', label, order: 1, description: '' }] }],
        entries: [{ projectId: project.id, indicatorId: indicator.id, year: 2021, actual: { kind: 'text', text: actual }, rating: { schemeId: 'mihon', mark: '○' }, publishedOn: '2022-09-30', source: '見本' }],
      }
    }
    expect(told(changesOf(publish('見本1', '見本どおり')))).toEqual([`${name} / ${part} / 実績値(令和3年度) 見本1(追加) / 市の評価(令和3年度) ○ 見本どおり(追加)`])
    expect(told(changesOf(publish('見本2', '見本どおり'), publish('見本1', '見本どおり')))).toEqual([`${name} / ${part} / 実績値(令和3年度) 見本1 → 見本2`])
    expect(told(changesOf(publish('見本1', '見本以上'), publish('見本1', '見本どおり')))).toEqual([`${name} / ${part} / 市の評価(令和3年度) ○ 見本どおり → ○ 見本以上`])
    expect(told(changesOf(draft => { delete draft.evaluations }, publish('見本1', '見本どおり')))).toEqual([`${name} / ${part} / 実績値(令和3年度) 見本1(なくなりました) / 市の評価(令和3年度) ○ 見本どおり(なくなりました)`])
  })

  it('shows of a long text what differs', () => {
    const [change] = changesOf(draft => { found(draft.outline.pillars[0]).vision = found(draft.outline.pillars[0]).vision.replace('。', '。見本です。') })
    const [line] = change ? describeChange(japanese, change).lines : []
    expect(line?.label).toBe('めざす将来のまちの姿')
    expect(line?.new).toMatch(/^…?.{1,14}見本です。.{1,12}…$/)
  })

  it('says nothing of sources, notes and readings of the app', () => {
    expect(changesOf(draft => {
      indicatorOf(draft).direction = { better: 'unknown' }
      projectOf(draft, project.id).notes = []
      sheetOf(draft).source.from += 1
    })).toEqual([])
  })
})
