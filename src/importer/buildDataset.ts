import type { Dataset } from '../domain/plan/dataset.ts'
import type { ReadingRule, SourceNote } from '../domain/plan/sourceNote.ts'
import type { SourceDocument } from '../domain/plan/sourceRef.ts'
import { parseGuideline } from './parse/guideline/parseGuideline.ts'
import { LineLedger } from './parse/lineLedger.ts'
import type { ParsedPlan } from './parse/plan/assemblePlan.ts'
import type { PlanGuidance } from './parse/plan/parsePlan.ts'
import { parsePlan } from './parse/plan/parsePlan.ts'
import { SourceError } from './parse/sourceError.ts'
import type { CityDescription, DocumentDescription } from './readers/citySchema.ts'
import type { SourceFile } from './readers/readSource.ts'

/** A city's folder, read. */
export interface CityInput {
  readonly description: CityDescription
  readonly plan: { readonly description: DocumentDescription, readonly source: SourceFile, readonly guidance: PlanGuidance }
  readonly guideline: { readonly description: DocumentDescription, readonly source: SourceFile }
}

/** A dataset with what the report tells of its making. */
export interface BuiltDataset {
  readonly dataset: Dataset
  /** All notes, of all documents, in the order of documents and lines. */
  readonly notes: readonly SourceNote[]
  readonly corrections: PlanGuidance['corrections']
  /** Non-blank lines by document and named part. */
  readonly lineCounts: readonly { readonly document: string, readonly parts: ReadonlyMap<string, number> }[]
}

/** Makes a city's dataset out of its documents. Pure; throws a `SourceError` for anything that does not fit. */
export function buildDataset({ description, plan, guideline }: CityInput): BuiltDataset {
  const planLedger = new LineLedger(plan.source)
  const parsed = parsePlan(plan.source, planLedger, plan.guidance)
  checkDescription(plan.description, plan.source, parsed)
  const guidelineLedger = new LineLedger(guideline.source)
  const progress = parseGuideline(guideline.source, guidelineLedger)
  guidelineLedger.assertComplete()
  if (progress.guideline.title !== guideline.description.title) {
    throw new SourceError(guideline.source.file, 1, `表題「${progress.guideline.title}」が city.json の「${guideline.description.title}」と違います。`)
  }
  const rules = [...parsed.rules, ...progress.rules]
  const { code: cityCode, name: cityName } = description.city
  return {
    dataset: {
      plan: { cityCode, cityName, title: parsed.title, years: parsed.years, document: plan.description.id },
      documents: [documentOf(plan.description, plan.source), documentOf(guideline.description, guideline.source)],
      rules,
      ...parsed.parts,
      guideline: withoutLayoutNotes(progress.guideline, rules),
    },
    notes: [...parsed.notes, ...guidelineNotes(progress.guideline)],
    corrections: plan.guidance.corrections,
    lineCounts: [
      { document: plan.description.id, parts: planLedger.counts() },
      { document: guideline.description.id, parts: guidelineLedger.counts() },
    ],
  }
}

/** Title, date and publisher in `city.json` are those that the document prints. */
function checkDescription(description: DocumentDescription, source: SourceFile, parsed: ParsedPlan): void {
  const printed = { title: parsed.title, publishedOn: parsed.publishedOn, publisher: parsed.publisher }
  for (const key of ['title', 'publishedOn', 'publisher'] as const) {
    if (printed[key] !== description[key]) throw new SourceError(source.file, 0, `文書には「${printed[key]}」とありますが、city.json の ${key} は「${description[key] ?? ''}」です。`)
  }
}

function documentOf(description: DocumentDescription, source: SourceFile): SourceDocument {
  const { id, title, publisher, publishedOn, publishedOnNote, file } = description
  return { id, title, publisher, publishedOn, publishedOnNote, file, sha256: source.sha256, lines: source.lines.length }
}

function guidelineNotes(guideline: Dataset['guideline']): SourceNote[] {
  const initiatives = guideline.sections.flatMap(section => section.groups.flatMap(group => group.initiatives))
  return [...guideline.notes, ...initiatives.flatMap(initiative => initiative.notes)]
}

/** The guideline with the notes that its readers should see. */
function withoutLayoutNotes(guideline: Dataset['guideline'], rules: readonly ReadingRule[]): Dataset['guideline'] {
  const content = new Set(rules.filter(rule => rule.effect === 'content').map(rule => rule.id))
  const keep = (notes: readonly SourceNote[]) => notes.filter(note => content.has(note.rule))
  return {
    ...guideline, notes: keep(guideline.notes),
    sections: guideline.sections.map(section => ({
      ...section, groups: section.groups.map(group => ({
        ...group, initiatives: group.initiatives.map(initiative => ({ ...initiative, notes: keep(initiative.notes) })),
      })),
    })),
  }
}
