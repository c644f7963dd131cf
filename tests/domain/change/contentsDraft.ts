import type { PlanContents } from '../../../src/domain/change/planPicture.ts'

type Writable<Value> = Value extends readonly (infer Part)[] ? Writable<Part>[] : Value extends object ? { -readonly [Key in keyof Value]: Writable<Value[Key]> } : Value

/** A dataset that a test may change. */
export type ContentsDraft = Writable<PlanContents>

/** A copy of a dataset to change. */
export function draftOf(contents: PlanContents): ContentsDraft {
  return structuredClone(contents) as ContentsDraft
}

/** A dataset with one change made to it. */
export function edited(contents: PlanContents, edit: (draft: ContentsDraft) => void): PlanContents {
  const draft = draftOf(contents)
  edit(draft)
  return draft
}

export type ProjectDraft = ContentsDraft['policies'][number]['projects'][number]
export type InitiativeDraft = ContentsDraft['guideline']['guideline']['sections'][number]['groups'][number]['initiatives'][number]

/** All projects, in the order of the plan. */
export function projectsOf(draft: ContentsDraft): ProjectDraft[] {
  return draft.policies.flatMap(chunk => chunk.projects)
}

/** The project with this number. */
export function projectOf(draft: ContentsDraft, id: string): ProjectDraft {
  return found(projectsOf(draft).find(project => project.id === id))
}

/** All initiatives, in the order of the guideline. */
export function initiativesOf(draft: ContentsDraft): InitiativeDraft[] {
  return draft.guideline.guideline.sections.flatMap(section => section.groups.flatMap(group => group.initiatives))
}

/** Numbers sheets and indicators anew, as an importer counts them. */
export function recountProject(project: ProjectDraft): void {
  project.sheets.forEach((sheet, sheetIndex) => {
    sheet.id = `${project.id}.${sheetIndex + 1}`
    sheet.indicators.forEach((indicator, index) => { indicator.id = `${sheet.id}.${index + 1}` })
  })
}

/** Numbers the initiatives anew, as an importer counts them. */
export function recountInitiatives(draft: ContentsDraft): void {
  initiativesOf(draft).forEach((initiative, index) => { initiative.id = String(index + 1).padStart(2, '0') })
}

/** A division of `部 課`. */
export function divisionNamed(id: string): ContentsDraft['outline']['divisions'][number] {
  const [department = '', section = ''] = id.split(' ')
  return { id, department, section }
}

/** Calls a division by another name, wherever the plan names it. */
export function renameDivision(draft: ContentsDraft, from: string, to: string): void {
  const renamed = (ids: readonly string[]) => ids.map(id => id === from ? to : id)
  draft.outline.divisions = draft.outline.divisions.map(division => division.id === from ? divisionNamed(to) : division)
  replaceDivisions(draft, renamed)
}

/** Takes a division out of the plan. */
export function dropDivision(draft: ContentsDraft, id: string): void {
  draft.outline.divisions = draft.outline.divisions.filter(division => division.id !== id)
  replaceDivisions(draft, ids => ids.filter(each => each !== id))
}

function replaceDivisions(draft: ContentsDraft, edit: (ids: readonly string[]) => string[]): void {
  for (const project of projectsOf(draft)) {
    project.divisionIds = edit(project.divisionIds)
    for (const sheet of project.sheets) sheet.divisionIds = edit(sheet.divisionIds)
  }
  for (const policy of draft.policies.flatMap(chunk => chunk.policies)) for (const related of policy.relatedProjects) related.divisionIds = edit(related.divisionIds)
}

/** What must be there. */
export function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The dataset lacks what the test changes.')
  return value
}
