import type { PlanOutline } from '../plan/dataset.ts'
import { normaliseText } from './normaliseText.ts'
import type { SynonymsChunk } from './synonymsChunk.ts'

const most = 6

/**
 * Words to try in the search: the city's everyday words, in its order, that stand in the name of a policy or project, and a
 * project's number. Told from the names alone, so that a screen can show them before anything is indexed.
 */
export function exampleWords({ policies, projects, relatedProjects }: Pick<PlanOutline, 'policies' | 'projects' | 'relatedProjects'>, { groups }: SynonymsChunk): readonly string[] {
  const names = [...policies, ...projects, ...relatedProjects].map(({ name }) => normaliseText(name))
  const words = groups.flatMap(([word = '']) => word !== '' && names.some(name => name.includes(normaliseText(word))) ? [word] : [])
  return [...words.slice(0, most), ...projects.slice(0, 1).map(({ id }) => id)]
}
