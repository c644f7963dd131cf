import type { SearchDocument } from '../searchDocument.ts'
import { divisionDocuments } from './divisionDocuments.ts'
import { guidelineDocuments } from './guidelineDocuments.ts'
import { introductionDocuments } from './introductionDocuments.ts'
import { leadingDocuments } from './leadingDocuments.ts'
import { pillarDocuments } from './pillarDocuments.ts'
import { policyDocuments } from './policyDocuments.ts'
import { projectDocuments } from './projectDocuments.ts'
import type { SearchSources } from './searchSources.ts'

/** Everything of the plan and the guideline that search can find, in the plan's order. Equal hits keep this order. */
export function planDocuments(sources: SearchSources): readonly SearchDocument[] {
  return [
    pillarDocuments, policyDocuments, projectDocuments, leadingDocuments, guidelineDocuments, divisionDocuments, introductionDocuments,
  ].flatMap(documents => documents(sources))
}
