import { fieldsOf, type SearchDocument } from '../searchDocument.ts'
import type { SearchSources } from './searchSources.ts'

/** 力 with まちづくり目標, 基本政策 and 施策展開の方向. */
export function pillarDocuments({ outline }: SearchSources): readonly SearchDocument[] {
  return outline.pillars.map(({ id, name, communityGoal, vision, basicPolicies }) => ({
    id: `pillar:${id}`,
    kind: 'pillar',
    page: { kind: 'pillar', id },
    title: `${name} ${communityGoal}`,
    fields: [
      ...fieldsOf('name', 'name', [name, communityGoal]),
      ...fieldsOf('summary', 'goal', [vision, ...basicPolicies.map(basicPolicy => basicPolicy.name)]),
      ...fieldsOf('body', 'goal', basicPolicies.flatMap(basicPolicy => basicPolicy.directions.map(direction => direction.name))),
    ],
    pillarId: id,
    divisionIds: [],
    leadingProjectIds: [],
    sdgs: [],
  }))
}
