import type { GuidelineChunk } from '../plan/dataset.ts'
import type { GuidelineInitiative } from '../plan/guideline.ts'
import type { Entity } from './entity.ts'

const bare = { sets: {}, figures: [], items: [] } as const

/** The guideline's sections, initiatives and their rows with the records. */
export function pictureGuideline({ guideline }: GuidelineChunk): Entity[] {
  return guideline.sections.flatMap(section => [
    { ...bare, kind: 'section', id: section.id, parentId: '', texts: { name: [section.title] } } satisfies Entity,
    ...section.groups.flatMap(group => group.initiatives.flatMap(initiative => pictureOfInitiative(initiative, section.id, group.path))),
  ])
}

function pictureOfInitiative({ id, name, text, rows }: GuidelineInitiative, sectionId: string, path: readonly string[]): Entity[] {
  return [
    { ...bare, kind: 'initiative', id, parentId: sectionId, texts: { name: [name], text: [text], heading: path } },
    ...rows.map(({ category, approach, records }, index): Entity => ({
      ...bare, kind: 'row', id: `${id}.${index + 1}`, parentId: id, texts: { category: [category], approach: [approach] },
      items: records.map(({ year, status, text: record, division }) => ({ kind: 'record', year, status, text: record, division })),
    })),
  ]
}
