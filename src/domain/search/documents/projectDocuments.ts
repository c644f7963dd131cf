import { eraFiscalYear } from '../../plan/fiscalYear.ts'
import type { Indicator, YearValue } from '../../plan/indicator.ts'
import type { Policy } from '../../plan/policy.ts'
import type { Project } from '../../plan/project.ts'
import { fieldsOf, joinParts, type SearchDocument } from '../searchDocument.ts'
import { costText } from './costText.ts'
import type { SearchSources } from './searchSources.ts'

/** 主な事業 with every field of their sheets. */
export function projectDocuments({ policyChunks }: SearchSources): readonly SearchDocument[] {
  return policyChunks.flatMap(({ policies, projects }) => projects.map(project =>
    projectDocument(project, policies.find(policy => policy.id === project.policyId))))
}

function projectDocument(project: Project, policy: Policy | undefined): SearchDocument {
  const { id, name, sheets, cost, divisionIds, leadingProjectIds } = project
  const titles = [...new Set(sheets.map(sheet => sheet.title))].filter(title => title !== name)
  return {
    id: `project:${id}`,
    kind: 'project',
    page: { kind: 'project', id },
    title: name,
    context: policy ? `${id} ${policy.name}` : id,
    fields: [
      ...fieldsOf('name', 'name', [name, ...titles]),
      ...fieldsOf('name', 'number', [id, id.replaceAll('-', '')]),
      ...fieldsOf('summary', 'description', sheets.flatMap(sheet => sheet.description)),
      ...fieldsOf('body', 'schedule', sheets.flatMap(sheet => sheet.schedule.map(({ item, years }) => joinParts([item, ...years.map(year => year.text)])))),
      ...fieldsOf('body', 'indicator', sheets.flatMap(sheet => sheet.indicators.map(indicatorText))),
      ...fieldsOf('shared', 'cost', [...new Set([cost, ...sheets.map(sheet => sheet.cost)].map(each => costText(each, '事業費')))]),
      ...fieldsOf('body', 'division', divisionIds),
    ],
    ...(policy && { pillarId: policy.pillarId }),
    divisionIds, leadingProjectIds, sdgs: policy?.sdgs ?? [],
  }
}

function indicatorText({ name, definition, baseline, targets }: Indicator): string {
  return joinParts([name, definition, ...[baseline, ...targets].map(valueText)])
}

function valueText({ year, value }: YearValue): string {
  return `${eraFiscalYear(year)} ${value.text}`
}
