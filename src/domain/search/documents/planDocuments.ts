import type { SearchDocument } from '../searchDocument.ts'
import { callDocuments } from './callDocuments.ts'
import { costTableDocuments } from './costTableDocuments.ts'
import { divisionDocuments } from './divisionDocuments.ts'
import { eventDocuments } from './eventDocuments.ts'
import { guidelineDocuments } from './guidelineDocuments.ts'
import { introductionDocuments } from './introductionDocuments.ts'
import { leadingDocuments } from './leadingDocuments.ts'
import { pillarDocuments } from './pillarDocuments.ts'
import { policyDocuments } from './policyDocuments.ts'
import { projectDocuments } from './projectDocuments.ts'
import { sdgDocuments } from './sdgDocuments.ts'
import type { SearchSources } from './searchSources.ts'
import { surveyDocuments } from './surveyDocuments.ts'
import { wholeDocuments } from './wholeDocuments.ts'

/** Everything of the plan, the guideline and what there is to take part in that search can find, in this order. Equal hits keep it. */
export function planDocuments(sources: SearchSources): readonly SearchDocument[] {
  return [
    pillarDocuments, policyDocuments, projectDocuments, leadingDocuments, guidelineDocuments, divisionDocuments, introductionDocuments, costTableDocuments,
    wholeDocuments, sdgDocuments, surveyDocuments, callDocuments, eventDocuments,
  ].flatMap(documents => documents(sources))
}
