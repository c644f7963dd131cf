import type { ContentsDraft } from './contentsDraft.ts'
import { divisionNamed, dropDivision, initiativesOf, projectsOf, recountInitiatives, recountProject, renameDivision } from './contentsDraft.ts'

/** Takes one of a list by chance; `undefined` of an empty one. */
export type Pick = <Value>(values: readonly Value[]) => Value | undefined

/** A change to a dataset at a place taken by chance; does nothing where there is no such place. */
export type ContentEdit = (draft: ContentsDraft, pick: Pick, word: string) => void

const put = <Value>(values: Value[], value: Value, pick: Pick) => values.splice(pick([...values.keys(), values.length]) ?? 0, 0, value)
const drop = <Value>(values: Value[], pick: Pick) => values.length === 0 ? [] : values.splice(pick([...values.keys()]) ?? 0, 1)

const sheet = (draft: ContentsDraft, pick: Pick) => pick(projectsOf(draft).flatMap(project => project.sheets))
const indicator = (draft: ContentsDraft, pick: Pick) => pick(projectsOf(draft).flatMap(project => project.sheets.flatMap(each => each.indicators)))
const row = (draft: ContentsDraft, pick: Pick) => pick(initiativesOf(draft).flatMap(initiative => initiative.rows))
const policies = (draft: ContentsDraft) => draft.policies.flatMap(chunk => chunk.policies)
const theme = (draft: ContentsDraft, pick: Pick) => pick(draft.overview.leadingProjects.flatMap(leading => leading.themes))

/** Every way in which the tests change a dataset. */
export const contentEdits: Readonly<Record<string, ContentEdit>> = {
  target: (draft, pick, word) => { const value = pick(indicator(draft, pick)?.targets ?? []); if (value) value.value = { kind: 'text', text: word } },
  noTarget: (draft, pick) => { drop(indicator(draft, pick)?.targets ?? [], pick) },
  baseline: (draft, pick, word) => { const of = indicator(draft, pick); if (of) of.baseline = { year: of.baseline.year + 1, value: { kind: 'text', text: word } } },
  definition: (draft, pick, word) => { const of = indicator(draft, pick); if (of) of.definition += word },
  indicatorName: (draft, pick, word) => { const of = indicator(draft, pick); if (of) of.name = word },
  indicatorAdded: (draft, pick, word) => {
    const [project, like] = [pick(projectsOf(draft)), indicator(draft, pick)]
    if (project?.sheets[0] && like) put(project.sheets[0].indicators, { ...structuredClone(like), name: word }, pick)
    if (project) recountProject(project)
  },
  indicatorGone: (draft, pick) => { const project = pick(projectsOf(draft)); if (project) { drop(project.sheets[0]?.indicators ?? [], pick); recountProject(project) } },
  cost: (draft, pick) => { const of = sheet(draft, pick); if (of) of.cost = { ...of.cost, bonds: of.cost.bonds + 7, total: of.cost.total + 7 } },
  yearCost: (draft, pick) => { const of = pick(pick(draft.overview.costTable.basicPolicies)?.years ?? []); if (of) of.cost = { ...of.cost, other: of.cost.other + 1, total: of.cost.total + 1 } },
  scheduleAdded: (draft, pick, word) => { put(sheet(draft, pick)?.schedule ?? [], { item: word, years: [{ year: 2021, text: word }] }, pick) },
  scheduleTwice: (draft, pick) => { const of = sheet(draft, pick)?.schedule ?? []; const like = pick(of); if (like) put(of, structuredClone(like), pick) },
  scheduleGone: (draft, pick) => { drop(sheet(draft, pick)?.schedule ?? [], pick) },
  scheduleText: (draft, pick, word) => { const of = pick(pick(sheet(draft, pick)?.schedule ?? [])?.years ?? []); if (of) of.text = word },
  scheduleName: (draft, pick, word) => { const of = pick(sheet(draft, pick)?.schedule ?? []); if (of) of.item += word },
  scheduleOrder: (draft, pick) => { sheet(draft, pick)?.schedule.reverse() },
  description: (draft, pick, word) => { put(sheet(draft, pick)?.description ?? [], word, pick) },
  title: (draft, pick, word) => { const of = sheet(draft, pick); if (of) of.title += word },
  sheetAdded: (draft, pick, word) => {
    const [project, like] = [pick(projectsOf(draft)), sheet(draft, pick)]
    if (project && like) put(project.sheets, { ...structuredClone(like), title: word }, pick)
    if (project) recountProject(project)
  },
  sheetGone: (draft, pick) => { const project = pick(projectsOf(draft)); if (project) { drop(project.sheets, pick); recountProject(project) } },
  projectName: (draft, pick, word) => { const of = pick(projectsOf(draft)); if (of) { of.name = word; for (const each of of.sheets) each.title = word } },
  projectDivision: (draft, pick, word) => { const of = pick(projectsOf(draft)); if (of) { of.divisionIds = [word]; for (const each of of.sheets) each.divisionIds = [word] } },
  divisionRenamed: (draft, pick, word) => { const of = pick(draft.outline.divisions); if (of && draft.outline.divisions.every(each => each.id !== `見本部 ${word}`)) renameDivision(draft, of.id, `見本部 ${word}`) },
  divisionGone: (draft, pick) => { const of = pick(draft.outline.divisions); if (of) dropDivision(draft, of.id) },
  divisionAdded: (draft, _pick, word) => { if (draft.outline.divisions.every(each => each.id !== `新部 ${word}`)) draft.outline.divisions.push(divisionNamed(`新部 ${word}`)) },
  leadingMark: (draft, pick) => { const of = pick(projectsOf(draft)); if (of) of.leadingProjectIds = of.leadingProjectIds.length > 0 ? [] : draft.overview.leadingProjects.map(leading => leading.id) },
  projectMoved: (draft, pick) => { const [of, to] = [pick(projectsOf(draft)), pick(policies(draft))]; if (of && to) of.policyId = to.id },
  projectGone: (draft, pick) => { drop(pick(draft.policies)?.projects ?? [], pick) },
  projectAdded: (draft, pick, word) => {
    const like = pick(projectsOf(draft))
    if (!like || projectsOf(draft).some(project => project.id === word)) return
    const added = { ...structuredClone(like), id: word }
    recountProject(added)
    put(pick(draft.policies)?.projects ?? [], added, pick)
  },
  policyName: (draft, pick, word) => { const of = pick(policies(draft)); if (of) of.name = word },
  policyMoved: (draft, pick) => {
    const [of, to] = [pick(policies(draft)), pick(draft.outline.pillars.flatMap(pillar => pillar.basicPolicies.flatMap(basic => basic.directions)))]
    if (of && to) of.directionId = to.id
  },
  policyGone: (draft, pick) => { drop(pick(draft.policies)?.policies ?? [], pick) },
  sdgs: (draft, pick) => { const of = pick(policies(draft)); if (of) of.sdgs = [10, ...of.sdgs.filter(goal => goal !== 10)] },
  relatedAdded: (draft, pick, word) => { const of = pick(policies(draft)); if (of) put(of.relatedProjects, { name: word, description: [word], divisionIds: [], source: of.source }, pick) },
  relatedChanged: (draft, pick, word) => { const of = pick(policies(draft).flatMap(policy => policy.relatedProjects)); if (of) of.description = [word] },
  relatedGone: (draft, pick) => { drop(pick(policies(draft))?.relatedProjects ?? [], pick) },
  leadingItem: (draft, pick, word) => { const of = pick(theme(draft, pick)?.items ?? []); if (of) of.contents = [word] },
  leadingGone: (draft, pick) => { drop(theme(draft, pick)?.items ?? [], pick) },
  vision: (draft, pick, word) => { const of = pick(draft.outline.pillars); if (of) of.vision += word },
  chapter: (draft, pick, word) => { pick(draft.overview.introduction)?.blocks.push({ kind: 'paragraph', text: word }) },
  initiativeAdded: (draft, pick, word) => {
    const [group, like] = [pick(draft.guideline.guideline.sections.flatMap(section => section.groups)), pick(initiativesOf(draft))]
    if (group && like) put(group.initiatives, { ...structuredClone(like), name: word, text: word }, pick)
    recountInitiatives(draft)
  },
  initiativeGone: (draft, pick) => { drop(pick(draft.guideline.guideline.sections.flatMap(section => section.groups))?.initiatives ?? [], pick); recountInitiatives(draft) },
  initiativeText: (draft, pick, word) => { const of = pick(initiativesOf(draft)); if (of) of.text = word },
  rowAdded: (draft, pick, word) => { const of = pick(initiativesOf(draft)); if (of) put(of.rows, { category: 'Ⅰ', approach: word, records: [], source: of.source }, pick) },
  rowCategory: (draft, pick) => { const of = row(draft, pick); if (of) of.category = of.category === 'Ⅰ' ? 'Ⅱ' : 'Ⅰ' },
  recordAdded: (draft, pick, word) => { const of = row(draft, pick); if (of) put(of.records, { year: 2022, status: 'done', text: word, division: word, source: of.source }, pick) },
  recordGone: (draft, pick) => { drop(row(draft, pick)?.records ?? [], pick) },
  recordChanged: (draft, pick, word) => { const of = pick(row(draft, pick)?.records ?? []); if (of) of.text += word },
  evaluated: (draft, pick, word) => {
    const of = indicator(draft, pick)
    if (!of) return
    const entries = draft.evaluations?.entries.filter(entry => entry.indicatorId !== of.id) ?? []
    const entry = { projectId: '', indicatorId: of.id, year: 2021, actual: { kind: 'text' as const, text: word }, rating: { schemeId: 'mihon', mark: '◎' }, publishedOn: '2022-09-30', source: '見本' }
    draft.evaluations = { schemes: [{ id: 'mihon', title: '見本', source: '見本', grades: [{ mark: '◎', label: word, order: 1, description: '' }] }], entries: [...entries, entry] }
  },
  chunkOrder: (draft) => { draft.policies.reverse() },
}
