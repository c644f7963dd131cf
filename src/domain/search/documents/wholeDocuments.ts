import { eraFiscalYear } from '../../plan/fiscalYear.ts'
import { fieldsOf, joinParts, type SearchDocument } from '../searchDocument.ts'
import type { SearchSources } from './searchSources.ts'

/** The plan and the guideline as wholes: their titles and years, and the guideline's legend of 区分. */
export function wholeDocuments({ outline: { plan }, guideline: { guideline } }: SearchSources): readonly SearchDocument[] {
  const tieless = { divisionIds: [], leadingProjectIds: [], sdgs: [] }
  return [
    {
      id: 'plan',
      kind: 'plan',
      page: { kind: 'plan' },
      title: plan.title,
      fields: [...fieldsOf('name', 'name', [plan.title]), ...fieldsOf('body', 'text', [joinParts([plan.cityName, ...plan.years.map(eraFiscalYear)])])],
      ...tieless,
    },
    {
      id: 'guideline',
      kind: 'guideline',
      page: { kind: 'participation' },
      title: guideline.title,
      fields: [
        ...fieldsOf('name', 'name', [guideline.title]),
        ...fieldsOf('body', 'theme', guideline.sections.map(section => section.title)),
        ...fieldsOf('body', 'text', [
          joinParts(guideline.years.map(({ year }) => eraFiscalYear(year))),
          ...guideline.categories.map(({ mark, description }) => joinParts([`区分${mark}`, description])),
        ]),
      ],
      ...tieless,
    },
  ]
}
