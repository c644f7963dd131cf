import type { TextBlock } from './introduction.ts'

/** The texts of a block of the plan's own text: its words, its items, or the caption of its figure. */
export function textsOfBlock(block: TextBlock): readonly string[] {
  if (block.kind === 'list') return block.items
  return [block.kind === 'figure' ? block.caption : block.text]
}
