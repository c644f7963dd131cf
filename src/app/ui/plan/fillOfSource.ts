import { fundingSources, type FundingSource } from '../../../domain/plan/cost.ts'
import { fillKindOf, type FillKind } from '../charts/fillKind.ts'

/** The filling of a funding source, the same in bars, lists and charts. */
export function fillOfSource(source: FundingSource): FillKind {
  return fillKindOf(fundingSources.indexOf(source))
}
