import type { TextBlock } from '../../plan/introduction.ts'
import { fieldsOf, type SearchDocument } from '../searchDocument.ts'
import type { SearchSources } from './searchSources.ts'

/** The plan's own chapters, and its table of costs. */
export function introductionDocuments({ outline, overview }: SearchSources): readonly SearchDocument[] {
  const placeless = { divisionIds: [], leadingProjectIds: [], sdgs: [] }
  return [
    ...overview.introduction.map(({ id, title, blocks }): SearchDocument => ({
      id: `introduction:${id}`,
      kind: 'introduction',
      page: { kind: 'introductionChapter', id },
      title,
      context: outline.plan.title,
      fields: [...fieldsOf('name', 'name', [title]), ...fieldsOf('body', 'text', blocks.flatMap(textsOf))],
      ...placeless,
    })),
    {
      id: 'costTable',
      kind: 'costTable',
      page: { kind: 'costs' },
      title: overview.costTable.title,
      context: outline.plan.title,
      fields: fieldsOf('name', 'name', [overview.costTable.title]),
      ...placeless,
    },
  ]
}

function textsOf(block: TextBlock): readonly string[] {
  if (block.kind === 'list') return block.items
  return [block.kind === 'figure' ? block.caption : block.text]
}
