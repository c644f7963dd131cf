/** The headings of an evaluation's CSV. Each stands once, in any order. */
export const evaluationColumns = ['事業番号', '計画表', '指標番号', '年度', '実績値', '単位', '評価', 'コメント', '公表日', '出典'] as const

/** A heading of an evaluation's CSV. */
export type EvaluationColumn = (typeof evaluationColumns)[number]

/** One row: the text of every cell, without space around it. */
export type EvaluationCells = Readonly<Record<EvaluationColumn, string>>

/** Whether a heading is one of {@link evaluationColumns}. */
export function isEvaluationColumn(heading: string): heading is EvaluationColumn {
  return evaluationColumns.some(column => column === heading)
}
