import type { MaterialFile } from './materialFile.ts'
import { materialsInForm } from './materialsInForm.ts'

/** What may still want a PDF that is on the phone. */
export interface MaterialHolders {
  /** The files of every call that is published now, in its current version: also what a person follows is among these. */
  readonly published: readonly MaterialFile[]
  /** The forms that the person's drafts and submissions carry, as JSON; those of other kinds hold nothing. */
  readonly formTexts: readonly string[]
}

/** Of the paths of PDFs on the phone those that nothing names any more: the call or its version is gone, and nobody here wrote for it. */
export function goneMaterials(kept: readonly string[], { published, formTexts }: MaterialHolders): readonly string[] {
  const held = new Set(published.map(({ path }) => path))
  for (const text of formTexts) materialsInForm(text).forEach(({ path }) => held.add(path))
  return kept.filter(path => !held.has(path))
}
