import type { DraftSection } from '../../../domain/publicComment/publicCommentCall.ts'

/** The level of each section's heading on a page whose draft stands below a heading of `above`: one further down at most each time. */
export function sectionLevels(sections: readonly Pick<DraftSection, 'level'>[], above: number): readonly number[] {
  const highest = Math.min(...sections.map(({ level }) => level))
  let last = above
  return sections.map(({ level }) => {
    last = Math.min(last + 1, above + 1 + level - highest, 6)
    return last
  })
}
