/** The id of the place of a draft's section on a page. */
export function draftAnchor(sectionId: string): string {
  return `draft-${sectionId}`
}
