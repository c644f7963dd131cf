import type { Cost } from '../../../domain/plan/cost.ts'
import { fundingSourceNames, fundingSources, sumCosts } from '../../../domain/plan/cost.ts'
import type { CostTable } from '../../../domain/plan/costTable.ts'
import type { LeadingProject } from '../../../domain/plan/leadingProject.ts'
import type { Pillar } from '../../../domain/plan/pillar.ts'
import type { Policy } from '../../../domain/plan/policy.ts'
import type { Project } from '../../../domain/plan/project.ts'
import { comparable } from '../cellText.ts'
import type { PlanBody } from './parseBody.ts'
import type { IntroductionDraft } from './parseIntroduction.ts'
import type { SheetDraft } from './parseSheet.ts'
import type { PlanContext } from './planContext.ts'
import { planRules } from './planRules.ts'

/** The parts that have to agree with one another. */
export interface ReconciledParts {
  readonly pillars: readonly Pillar[]
  readonly policies: readonly Policy[]
  readonly projects: readonly Project[]
  readonly costTable: Omit<CostTable, 'notes'>
  readonly leadingProjects: readonly LeadingProject[]
}

/** Refuses a plan whose parts contradict one another: numbers, sums, samples. */
export function reconcilePlan(context: PlanContext, body: PlanBody, parts: ReconciledParts): void {
  checkCounts(context, body.introduction, parts)
  checkOrder(context, parts)
  checkCosts(context, parts)
  checkSamples(context, body)
  noteMarks(context, parts)
}

/** The plan says of itself how many basic policies, policies and projects it has. */
function checkCounts(context: PlanContext, introduction: readonly IntroductionDraft[], parts: ReconciledParts): void {
  const counted: readonly [RegExp, number, string][] = [
    [/基本政策（(\d+)本）/g, parts.pillars.flatMap(pillar => pillar.basicPolicies).length, '基本政策'],
    [/(\d+)本の(?:個別)?施策/g, parts.policies.length, '施策'],
    [/(\d+)本の「主な事業」を計上/g, parts.projects.length, '主な事業'],
    [/^(\d+)本の事業ごとに/g, parts.projects.length, '個別事業計画表のある事業'],
  ]
  for (const [pattern, count, name] of counted) {
    const stated = introduction.flatMap(chapter => chapter.blocks
      .flatMap(block => block.kind === 'paragraph' ? [...block.text.matchAll(pattern)] : [])
      .map(match => ({ number: Number(match[1]), line: chapter.source.from })))
    if (stated.length === 0) throw context.cursor.error(`計画の本文に${name}の数がありません。`, introduction[0]?.source.from)
    const wrong = stated.find(entry => entry.number !== count)
    if (wrong) throw context.cursor.error(`計画の本文では${name}は${wrong.number}ですが、読み取れたのは${count}です。`, wrong.line)
  }
}

/** Policies and projects are numbered without a gap. */
function checkOrder(context: PlanContext, { policies, projects }: ReconciledParts): void {
  policies.forEach((policy, index) => {
    if (Number(policy.id) !== index + 1) throw context.cursor.error(`施策の番号が続いていません:${policy.id}`, policy.source.from)
    if (policy.page <= (policies[index - 1]?.page ?? 0)) throw context.cursor.error(`施策${policy.id}のページ番号が前の施策より後になっていません。`, policy.source.from)
    policy.projectIds.forEach((id, position) => {
      if (id !== `${Number(policy.id)}-${101 + position}`) {
        throw context.cursor.error(`事業番号が続いていません:${id}`, projects.find(project => project.id === id)?.source.from)
      }
    })
  })
}

/** The sheets add up to the plan's own table, for each basic policy and source. */
function checkCosts(context: PlanContext, { policies, projects, costTable }: ReconciledParts): void {
  for (const row of costTable.basicPolicies) {
    const ids = new Set(policies.filter(policy => policy.basicPolicyId === row.basicPolicyId).map(policy => policy.id))
    const sum: Cost = sumCosts(projects.filter(project => ids.has(project.policyId)).map(project => project.cost))
    for (const source of fundingSources) {
      if (sum[source] !== row.total[source]) {
        throw context.cursor.error(`基本政策${row.basicPolicyId}の${fundingSourceNames[source]}は表では${row.total[source]}千円ですが、個別事業計画表の合計は${sum[source]}千円です。`, row.source.from)
      }
    }
  }
}

/** The samples in 計画の見方 are copies: what they say stands in the plan too. */
function checkSamples(context: PlanContext, body: PlanBody): void {
  const { sampleSheet, sampleRelated } = body.howToRead
  const text = ({ source: _source, indicators, ...rest }: SheetDraft) =>
    comparable(JSON.stringify({ ...rest, indicators: indicators.map(({ source: _at, ...indicator }) => indicator) }))
  const sheets = body.policies.flatMap(policy => policy.sheets)
  if (!sheets.some(sheet => text(sheet) === text(sampleSheet))) {
    throw context.cursor.error(`計画の見方にある個別事業計画表${sampleSheet.projectId}が、本文の表と違います。`, sampleSheet.source.from)
  }
  const related = body.policies.flatMap(policy => policy.related)
  const unknown = sampleRelated.find(sample => !related.some(row => row.name === sample.name && row.description.join() === sample.description.join()))
  if (unknown) throw context.cursor.error(`計画の見方にある「${unknown.name}」が、本文の表と違います。`, unknown.source.from)
}

/** The marks in the lists of projects against the leading projects' own tables. */
function noteMarks(context: PlanContext, { projects, leadingProjects }: ReconciledParts): void {
  for (const leading of leadingProjects) {
    const items = leading.themes.flatMap(theme => theme.items)
    for (const project of projects) {
      const item = items.find(candidate => candidate.projectIds.includes(project.id))
      const isMarked = project.leadingProjectIds.includes(leading.id)
      if (isMarked === (item !== undefined)) continue
      context.notes.discrepancy(planRules.leadingMark.id,
        { text: `${project.id} ${isMarked ? leading.mark : '印なし'}`, line: project.source.from },
        { text: `プロジェクト${leading.mark}の表に${item ? 'あり' : 'なし'}`, line: item?.source.from ?? leading.source.from })
    }
  }
}
