import { sectionName } from '../../plan/division.ts'
import { fieldsOf, type SearchDocument } from '../searchDocument.ts'
import type { SearchSources } from './searchSources.ts'

/** 部・課. */
export function divisionDocuments({ outline }: SearchSources): readonly SearchDocument[] {
  return outline.divisions.map(division => ({
    id: `division:${division.id}`,
    kind: 'division',
    page: { kind: 'division', id: division.id },
    title: sectionName(division),
    context: division.department,
    fields: [...fieldsOf('name', 'name', [sectionName(division)]), ...fieldsOf('summary', 'division', [division.id])],
    divisionIds: [division.id],
    leadingProjectIds: [],
    sdgs: [],
  }))
}
