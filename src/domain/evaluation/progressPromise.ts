import type { IntroductionChapter } from '../plan/introduction.ts'

/** What a plan itself says of 進行管理: that its projects are evaluated and that the results are published. */
export interface ProgressPromise {
  /** `IntroductionChapter.id` of the chapter that says so. */
  readonly chapterId: string
  readonly chapterTitle: string
  /** The paragraph, as the plan has it. */
  readonly text: string
}

/** Finds the first paragraph of a plan's introduction that speaks of 事業評価 being published (公表). `undefined` where none does. */
export function findProgressPromise(introduction: readonly IntroductionChapter[]): ProgressPromise | undefined {
  for (const { id, title, blocks } of introduction) {
    for (const block of blocks) {
      if (block.kind !== 'paragraph' || !block.text.includes('事業評価') || !block.text.includes('公表')) continue
      return { chapterId: id, chapterTitle: title, text: block.text }
    }
  }
  return undefined
}
