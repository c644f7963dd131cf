import type { Division } from '../../plan/division.ts'
import { sectionName } from '../../plan/division.ts'
import { formatFiscalYear } from '../../plan/fiscalYear.ts'
import type { GuidelineInitiative, InitiativeRecord } from '../../plan/guideline.ts'
import { fieldsOf, type SearchDocument } from '../searchDocument.ts'
import type { SearchSources } from './searchSources.ts'

const statusWords = { done: '実績', planned: '予定' } as const

/** 市民参加推進指針: each 基本的な取り組み, and each record on its initiative's page. */
export function guidelineDocuments({ outline, guideline: { guideline } }: SearchSources): readonly SearchDocument[] {
  return guideline.sections.flatMap(section => section.groups.flatMap(({ path, initiatives }) => initiatives.flatMap(initiative => [
    initiativeDocument(initiative, [section.title, ...path]),
    ...initiative.rows.flatMap(row => row.records).map((record, index) => recordDocument(initiative, record, index, outline.divisions)),
  ])))
}

function initiativeDocument({ id, name, text, rows }: GuidelineInitiative, headings: readonly string[]): SearchDocument {
  return {
    id: `initiative:${id}`,
    kind: 'initiative',
    page: { kind: 'initiative', id },
    title: name,
    context: headings.join(' › '),
    fields: [
      ...fieldsOf('name', 'name', [name]),
      ...fieldsOf('summary', 'summary', [text]),
      ...fieldsOf('body', 'approach', rows.map(row => row.approach)),
      ...fieldsOf('body', 'theme', headings),
    ],
    divisionIds: [], leadingProjectIds: [], sdgs: [],
  }
}

function recordDocument(initiative: GuidelineInitiative, record: InitiativeRecord, index: number, divisions: readonly Division[]): SearchDocument {
  const division = divisionNamed(record.division, divisions)
  return {
    id: `record:${initiative.id}.${index + 1}`,
    kind: 'record',
    page: { kind: 'initiative', id: initiative.id },
    title: initiative.name,
    context: `${formatFiscalYear(record.year)} ${statusWords[record.status]}`,
    fields: [...fieldsOf('summary', 'record', [record.text]), ...fieldsOf('body', 'division', [record.division])],
    divisionIds: division ? [division.id] : [],
    leadingProjectIds: [], sdgs: [],
  }
}

/** The division that a record means by a section's name alone; none where the name is not exactly one division's. */
function divisionNamed(name: string, divisions: readonly Division[]): Division | undefined {
  const [division, ...others] = divisions.filter(candidate => sectionName(candidate) === name)
  return others.length === 0 ? division : undefined
}
