import { textsOfBlock } from '../../plan/textsOfBlock.ts'
import { fieldsOf, type SearchDocument } from '../searchDocument.ts'
import type { SearchSources } from './searchSources.ts'

/** The plan's own chapters. */
export function introductionDocuments({ outline, overview }: SearchSources): readonly SearchDocument[] {
  return overview.introduction.map(({ id, title, blocks }): SearchDocument => ({
    id: `introduction:${id}`,
    kind: 'introduction',
    page: { kind: 'introductionChapter', id },
    title,
    context: outline.plan.title,
    fields: [...fieldsOf('name', 'name', [title]), ...fieldsOf('body', 'text', blocks.flatMap(textsOfBlock))],
    divisionIds: [], leadingProjectIds: [], sdgs: [],
  }))
}
