import { comparable } from '../cellText.ts'
import type { ParsedCostTable, PillarNames } from './parseCostTable.ts'
import { parseCostTable } from './parseCostTable.ts'
import type { ContentsChapter, FrontMatter } from './parseFrontMatter.ts'
import type { Colophon } from './parseColophon.ts'
import { parseColophon } from './parseColophon.ts'
import { parseHowToRead } from './parseHowToRead.ts'
import type { HowToRead } from './parseHowToRead.ts'
import type { IntroductionDraft } from './parseIntroduction.ts'
import { parseSection, takeChapterHeading } from './parseIntroduction.ts'
import type { LeadingDraft, LeadingOpening } from './parseLeadingProjects.ts'
import { parseLeadingOpening, parseLeadingProjects } from './parseLeadingProjects.ts'
import type { OverviewPillar } from './parseOverview.ts'
import { parseOverviewPillar, pillarEntries } from './parseOverview.ts'
import type { PillarPage } from './parsePillarPage.ts'
import { parsePillarPage } from './parsePillarPage.ts'
import type { PlanContext } from './planContext.ts'
import type { PolicyPage } from './parsePolicyPage.ts'
import { parsePolicyPage, policyPageStart } from './parsePolicyPage.ts'
import type { RelatedRow } from './parseRelatedProjects.ts'
import { parseRelatedProjects } from './parseRelatedProjects.ts'
import type { SdgRow } from './parseSdgTable.ts'
import { parseSdgTable } from './parseSdgTable.ts'
import type { SheetDraft } from './parseSheet.ts'
import { parseSheet, seesSheet } from './parseSheet.ts'

/** A policy's pages. */
export interface PolicyDraft {
  readonly page: PolicyPage
  readonly sheets: readonly SheetDraft[]
  readonly related: readonly RelatedRow[]
}

/** Everything that the document prints, part by part, not yet compared. */
export interface PlanBody extends ParsedCostTable {
  readonly pillars: PillarNames
  readonly introduction: readonly IntroductionDraft[]
  /** The trees of the first chapter; pages of it may be missing. */
  readonly overviews: readonly OverviewPillar[]
  readonly sdgRows: readonly SdgRow[]
  readonly leadingOpening: LeadingOpening
  readonly leading: readonly LeadingDraft[]
  readonly howToRead: HowToRead
  readonly pillarPages: readonly PillarPage[]
  readonly policies: readonly PolicyDraft[]
  readonly colophon: Colophon
}

const overviewTitle = '施策体系'
const outlinePart = '計画:施策体系'

/** Reads the three chapters and the colophon, in the order of the table of contents. */
export function parseBody(context: PlanContext, front: FrontMatter): PlanBody {
  const [opening, leadingChapter, projects] = front.chapters
  if (!opening || !leadingChapter || !projects || front.chapters.length !== 3) throw context.cursor.error('目次に3つの章がありません。', 1)
  const pillars = pillarEntries(projects.entries).map((entry, index) => ({ id: String(index + 1), name: entry.title }))
  const first = parseOpening(context, opening, pillars)
  takeChapterHeading(context, leadingChapter)
  const leadingOpening = parseLeadingOpening(context, leadingChapter.entries[0]?.title ?? '')
  const leading = parseLeadingProjects(context, leadingOpening)
  takeChapterHeading(context, projects)
  const howToRead = parseHowToRead(context, projects)
  const pillarPages: PillarPage[] = []
  const policies: PolicyDraft[] = []
  for (const pillar of pillars) {
    pillarPages.push(parsePillarPage(context, pillar.name))
    while (context.cursor.sees(policyPageStart)) policies.push(parsePolicy(context))
  }
  return { pillars, ...first, leadingOpening, leading, howToRead, pillarPages, policies, colophon: parseColophon(context, front.title) }
}

function parseOpening(context: PlanContext, chapter: ContentsChapter, pillars: PillarNames) {
  takeChapterHeading(context, chapter)
  const introduction: IntroductionDraft[] = []
  let overviews: OverviewPillar[] = []
  let sdgRows: SdgRow[] = []
  let costs: ParsedCostTable | undefined
  chapter.entries.forEach((entry, index) => {
    const next = chapter.entries[index + 1]
    const end = new RegExp(`^${next ? `${next.number ?? ''} ${next.title}` : '第\\d章 .+'}$|^施策\\d\\d\\t|^■ |^基本構想$`)
    const section = parseSection(context, chapter, entry, end)
    introduction.push(section)
    if (entry.title === overviewTitle) overviews = parseOverviews(context, pillars)
    if (context.cursor.sees(/^施策\d\d\t/)) sdgRows = parseSdgTable(context)
    if (context.cursor.sees(/^■ /)) costs = parseCostTable(context, pillars)
  })
  if (overviews.length === 0 || sdgRows.length === 0 || !costs) throw context.cursor.error('第1章に施策体系、SDGsの表、計画事業費の表のどれかがありません。')
  return { introduction, overviews, sdgRows, ...costs }
}

/** The trees of the first chapter, as many of its pages as were read. */
function parseOverviews(context: PlanContext, pillars: PillarNames): OverviewPillar[] {
  const { cursor } = context
  const columnHeads = /^基本構想$|^後期基本計画$|^事業プラン$|^基本構想 後期基本計画 事業プラン$/
  const passHeads = () => { while (cursor.sees(columnHeads)) cursor.take(outlinePart, '欄の見出し') }
  const overviews: OverviewPillar[] = []
  passHeads()
  while (pillars.some(pillar => pillar.name === comparable(cursor.peek()?.text ?? ''))) {
    const name = cursor.take(outlinePart, '力の名称').text
    overviews.push(parseOverviewPillar(context, outlinePart, name, columnHeads))
    passHeads()
  }
  return overviews
}

function parsePolicy(context: PlanContext): PolicyDraft {
  const page = parsePolicyPage(context)
  context.cursor.takeMatch('計画:個別事業計画表', /^個別事業計画表$/, '「個別事業計画表」の見出し')
  const sheets: SheetDraft[] = []
  while (seesSheet(context)) sheets.push(parseSheet(context))
  return { page, sheets, related: parseRelatedProjects(context) }
}
