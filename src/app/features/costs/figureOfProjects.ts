import type { ProjectEntry } from '../../../domain/plan/dataset.ts'
import { plainYen } from '../../../domain/plan/cost.ts'
import type { Figure } from '../../../domain/figures/figure.ts'
import { formatShare } from '../../ui/plan/formatShare.ts'
import { sortProjects } from './sortProjects.ts'

/** The cost of each project of a policy over all years of the plan, the largest first. */
export function figureOfProjects(projects: readonly ProjectEntry[]): Figure {
  const sorted = sortProjects(projects, 'cost')
  const whole = projects.reduce((sum, { total }) => sum + total, 0)
  const [largest] = sorted
  return {
    title: '事業ごとの事業費',
    summary: largest && whole > 0
      ? `${projects.length}事業の合計は${plainYen(whole)}で、もっとも多いのは「${largest.name}」の${plainYen(largest.total)}(${formatShare(largest.total, whole)})です。`
      : '事業費は見込まれていません。',
    shape: 'bars',
    categoryNames: ['事業番号', '事業名'],
    categories: sorted.map(({ id, name }) => ({ label: `${id} ${name}`, cells: [id, name] })),
    planNames: sorted.map(({ name }) => name),
    seriesName: '区分',
    series: [{ name: '計画期間の合計', values: sorted.map(({ total }) => total) }],
    valueName: '事業費',
    unit: '千円',
    note: '合計と割合はアプリによる計算です(事業の事業費 ÷ 施策の事業の合計)。',
  }
}
