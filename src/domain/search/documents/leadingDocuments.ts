import type { LeadingItem, LeadingProject } from '../../plan/leadingProject.ts'
import { fieldsOf, joinParts, type SearchDocument } from '../searchDocument.ts'
import type { SearchSources } from './searchSources.ts'

/** リーディングプロジェクト, and each of their 主な取組 on the same page. */
export function leadingDocuments({ outline, overview }: SearchSources): readonly SearchDocument[] {
  const policies = new Map(outline.policies.map(policy => [policy.id, policy]))
  const projects = new Map(outline.projects.map(project => [project.id, project]))

  function itemDocument(leading: LeadingProject, theme: string, item: LeadingItem, id: string): SearchDocument {
    const policy = policies.get(item.policyId)
    return {
      id: `leadingItem:${id}`,
      kind: 'leadingItem',
      page: { kind: 'leadingProject', id: leading.id },
      title: joinParts(item.initiatives),
      context: `${leading.mark} ${leading.name}`,
      fields: [
        ...fieldsOf('name', 'name', item.initiatives),
        ...fieldsOf('summary', 'description', item.contents),
        ...fieldsOf('body', 'project', item.projectNames),
        ...fieldsOf('body', 'theme', [theme]),
      ],
      ...(policy && { pillarId: policy.pillarId }),
      divisionIds: [...new Set(item.projectIds.flatMap(projectId => projects.get(projectId)?.divisionIds ?? []))],
      leadingProjectIds: [leading.id],
      sdgs: policy?.sdgs ?? [],
    }
  }

  return overview.leadingProjects.flatMap(leading => [
    leadingDocument(leading),
    ...leading.themes.flatMap((theme, themeIndex) => theme.items.map((item, index) =>
      itemDocument(leading, theme.title, item, `${leading.id}.${themeIndex + 1}.${index + 1}`))),
  ])
}

function leadingDocument({ id, mark, name, aim, themes }: LeadingProject): SearchDocument {
  return {
    id: `leadingProject:${id}`,
    kind: 'leadingProject',
    page: { kind: 'leadingProject', id },
    title: `${mark} ${name}`,
    fields: [
      ...fieldsOf('name', 'name', [name]),
      ...fieldsOf('summary', 'goal', [aim]),
      ...fieldsOf('body', 'theme', themes.map(theme => theme.title)),
      ...fieldsOf('shared', 'number', [`リーディングプロジェクト${mark}`]),
    ],
    divisionIds: [], leadingProjectIds: [id], sdgs: [],
  }
}
