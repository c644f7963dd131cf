import type { Policy, RelatedProject } from '../../plan/policy.ts'
import { sdgName } from '../../plan/sdg.ts'
import { fieldsOf, type SearchDocument } from '../searchDocument.ts'
import type { SearchSources } from './searchSources.ts'

/** 施策, and その他の関連の事業 on their policy's page. */
export function policyDocuments({ policyChunks }: SearchSources): readonly SearchDocument[] {
  return policyChunks.flatMap(chunk => chunk.policies).flatMap(policy => [
    policyDocument(policy),
    ...policy.relatedProjects.map((related, index) => relatedDocument(policy, related, index)),
  ])
}

function policyDocument(policy: Policy): SearchDocument {
  const { id, name, summary, approaches, pillarId, sdgs } = policy
  return {
    id: `policy:${id}`,
    kind: 'policy',
    page: { kind: 'policy', id },
    title: name,
    context: id,
    fields: [
      ...fieldsOf('name', 'name', [name]),
      ...fieldsOf('name', 'number', [`施策${id}`]),
      ...fieldsOf('summary', 'summary', summary),
      ...fieldsOf('summary', 'approach', approaches),
      ...fieldsOf('shared', 'sdg', sdgs.map(goal => `SDGs${goal} 目標${goal} ${sdgName(goal)}`)),
    ],
    pillarId, divisionIds: [], leadingProjectIds: [], sdgs,
  }
}

function relatedDocument(policy: Policy, { name, description, divisionIds }: RelatedProject, index: number): SearchDocument {
  return {
    id: `relatedProject:${policy.id}.${index + 1}`,
    kind: 'relatedProject',
    page: { kind: 'policy', id: policy.id },
    title: name,
    context: policy.name,
    fields: [
      ...fieldsOf('name', 'name', [name]),
      ...fieldsOf('summary', 'description', description),
      ...fieldsOf('body', 'division', divisionIds),
    ],
    pillarId: policy.pillarId, divisionIds, leadingProjectIds: [], sdgs: policy.sdgs,
  }
}
