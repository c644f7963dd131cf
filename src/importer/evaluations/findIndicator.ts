import type { Indicator } from '../../domain/plan/indicator.ts'
import type { Project } from '../../domain/plan/project.ts'
import type { EvaluationCells } from './evaluationColumns.ts'
import type { RowFault } from './rowFault.ts'

/** An indicator and the project that it is of. */
export interface PlacedIndicator {
  readonly project: Project
  readonly indicator: Indicator
}

/** Finds the indicator that 事業番号, 計画表 and 指標番号 name; both numbers count from 1. */
export function findIndicator(cells: EvaluationCells, projects: ReadonlyMap<string, Project>, fault: RowFault): PlacedIndicator | null {
  const id = cells.事業番号.normalize('NFKC').replace(/[‐‑–—−]/g, '-')
  if (id === '') return fault('事業番号', '事業番号がありません。')
  const project = projects.get(id)
  if (!project) return fault('事業番号', `計画に事業「${cells.事業番号}」がありません。`)
  const { sheets } = project
  const sheet = sheets[countOf(cells.計画表) - 1]
  if (!sheet) return fault('計画表', `「${cells.計画表}」は使えません。事業${id}の計画表は${range(sheets.length)}です。`)
  const indicator = sheet.indicators[countOf(cells.指標番号) - 1]
  if (indicator) return { project, indicator }
  const known = sheet.indicators.length === 0 ? 'ありません' : `${range(sheet.indicators.length)}です`
  return fault('指標番号', `「${cells.指標番号}」は使えません。計画表${sheet.id}の指標は${known}。`)
}

/** A count from 1; 0 for anything else. */
function countOf(cell: string): number {
  const text = cell.normalize('NFKC')
  return /^\d{1,3}$/.test(text) ? Number(text) : 0
}

function range(last: number): string {
  return last === 1 ? '1だけ' : `1から${last}まで`
}
