import type { EvaluationsChunk } from '../../domain/evaluation/evaluation.ts'
import type { Dataset } from '../../domain/plan/dataset.ts'
import { SourceError } from '../parse/sourceError.ts'
import { buildEvaluations } from './buildEvaluations.ts'
import { formatProblem } from './evaluationProblem.ts'
import { readEvaluationFiles } from './readEvaluationFiles.ts'

/**
 * Reads a city's evaluations; `undefined` where it has published none. Throws one `SourceError` that lists everything
 * that is wrong, one problem a line.
 */
export async function importEvaluations(city: string, dataset: Dataset): Promise<EvaluationsChunk | undefined> {
  const files = await readEvaluationFiles(city)
  if (!files) return undefined
  const built = buildEvaluations(files, dataset)
  if (built.kind === 'evaluations') return built.chunk
  throw new SourceError('evaluations', 0, [`事業評価に${built.problems.length}件の問題があります。`, ...built.problems.map(formatProblem)].join('\n'))
}
