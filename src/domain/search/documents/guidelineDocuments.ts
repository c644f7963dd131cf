import { divisionIdsByName } from '../../plan/divisionIdsByName.ts'
import { eraFiscalYear, formatFiscalYear } from '../../plan/fiscalYear.ts'
import type { GuidelineInitiative, InitiativeRecord } from '../../plan/guideline.ts'
import { recordStatusWords } from '../../plan/recordStatusWords.ts'
import { fieldsOf, joinParts, type SearchDocument } from '../searchDocument.ts'
import type { SearchSources } from './searchSources.ts'

/** 市民参加推進指針: each 基本的な取り組み, and each record on its initiative's page. */
export function guidelineDocuments({ outline, guideline: { guideline } }: SearchSources): readonly SearchDocument[] {
  const categories = new Map(guideline.categories.map(({ mark, description }) => [mark, description]))
  const divisions = divisionIdsByName(outline.divisions)
  return guideline.sections.flatMap(section => section.groups.flatMap(({ path, initiatives }) => initiatives.flatMap(initiative => [
    initiativeDocument(initiative, [section.title, ...path], categories),
    ...initiative.rows.flatMap(row => row.records).map((record, index) => recordDocument(initiative, record, index, divisions.get(record.division) ?? [])),
  ])))
}

function initiativeDocument({ id, name, text, rows }: GuidelineInitiative, headings: readonly string[], categories: ReadonlyMap<string, string>): SearchDocument {
  return {
    id: `initiative:${id}`,
    kind: 'initiative',
    page: { kind: 'initiative', id },
    title: name,
    context: headings.join(' › '),
    fields: [
      ...fieldsOf('name', 'name', [name]),
      ...fieldsOf('summary', 'summary', [text]),
      ...fieldsOf('body', 'approach', rows.map(({ category, approach }) => joinParts([`区分${category}`, approach, categories.get(category) ?? '']))),
      ...fieldsOf('body', 'theme', headings),
    ],
    divisionIds: [], leadingProjectIds: [], sdgs: [],
  }
}

function recordDocument(initiative: GuidelineInitiative, record: InitiativeRecord, index: number, divisionIds: readonly string[]): SearchDocument {
  return {
    id: `record:${initiative.id}.${index + 1}`,
    kind: 'record',
    page: { kind: 'initiative', id: initiative.id },
    title: initiative.name,
    context: `${formatFiscalYear(record.year)} ${recordStatusWords[record.status]}`,
    fields: [
      ...fieldsOf('summary', 'record', [record.text]),
      ...fieldsOf('shared', 'record', [`${eraFiscalYear(record.year)} ${recordStatusWords[record.status]}`]),
      ...fieldsOf('body', 'division', [record.division]),
    ],
    divisionIds, leadingProjectIds: [], sdgs: [],
  }
}
