import { sdgNames } from '../../plan/sdg.ts'
import { fieldsOf, type SearchDocument } from '../searchDocument.ts'

/** SDGsの目標, each with the ways in which people name it: by its name, as SDGs 4 and as 目標4. */
export function sdgDocuments(): readonly SearchDocument[] {
  return sdgNames.map((name, index): SearchDocument => {
    const goal = index + 1
    return {
      id: `sdg:${goal}`,
      kind: 'sdg',
      page: { kind: 'sdg', goal },
      title: name,
      context: `SDGs 目標${goal}`,
      fields: [...fieldsOf('name', 'name', [name]), ...fieldsOf('name', 'number', [`SDGs${goal}`]), ...fieldsOf('summary', 'number', [`SDG${goal}`, `目標${goal}`])],
      divisionIds: [], leadingProjectIds: [], sdgs: [goal],
    }
  })
}
