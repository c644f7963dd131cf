import type { OverviewChunk } from '../plan/dataset.ts'
import type { LeadingProject } from '../plan/leadingProject.ts'
import { textsOfBlock } from '../plan/textsOfBlock.ts'
import type { Entity } from './entity.ts'
import type { Item } from './item.ts'

/** The leading projects and the chapters of the introduction. */
export function pictureOverview({ leadingProjects, introduction }: OverviewChunk): Entity[] {
  return [
    ...leadingProjects.map(pictureOfLeading),
    ...introduction.map(({ id, title, blocks }): Entity => ({
      kind: 'chapter', id, parentId: '', texts: { name: [title], body: blocks.flatMap(textsOfBlock) }, sets: {}, figures: [], items: [],
    })),
  ]
}

function pictureOfLeading({ id, mark, name, aim, themes }: LeadingProject): Entity {
  return {
    kind: 'leadingProject', id, parentId: '', texts: { name: [name], mark: [mark], aim: [aim] }, sets: {}, figures: [],
    items: themes.flatMap(theme => theme.items.map(({ policyId, initiatives, contents, projectNames, projectIds, relatedProjectNames }): Item =>
      ({ kind: 'leading', theme: theme.title, policyId, initiatives, contents, projectNames, projectIds, relatedProjectNames }))),
  }
}
