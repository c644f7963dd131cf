import { fundingSourceNames } from './cost.ts'

/**
 * 計画の見出しの言葉: the words with which plans of this kind head their parts, columns and rows. The dataset keeps what stands below them
 * and not the words themselves; the importer proves their readings as it does those of the plan's texts.
 */
export const planLabels: readonly string[] = [
  ...Object.values(fundingSourceNames),
  '基本政策', '施策展開の方向', '担当', '事業内容', '事業行程', '目標', '現状値', '目標値', '事業費', '財源', '金額', '割合', '計画書',
]
