import { checkRegistration } from '../../domain/event/checkRegistration.ts'
import { japanese } from '../../domain/language/japanese.ts'
import type { Publication, PublicationKind, PublishedDocuments } from '../../domain/participation/publication.ts'
import { readPublished } from '../../domain/participation/readPublished.ts'
import { checkProposal } from '../../domain/proposal/checkProposal.ts'
import { checkPublicComment } from '../../domain/publicComment/checkPublicComment.ts'
import type { PersonalFields } from '../../domain/submission/sealedSubmission.ts'
import type { SubmissionContent } from '../../domain/submission/submissionContent.ts'
import type { FieldFault } from '../../domain/submission/submissionProblem.ts'
import { checkPersonalFields } from '../../domain/submission/checkPersonalFields.ts'
import { checkSurveyResponse } from '../../domain/survey/checkSurveyResponse.ts'

/** What breaks the rules of the version that was answered, by the same functions that the phone asked before sealing. */
export function checkContent(answered: Publication, content: SubmissionContent, personal: PersonalFields | undefined): readonly FieldFault[] {
  switch (content.kind) {
    case 'withdrawal': return []
    case 'surveyResponse': return [...checkSurveyResponse(japanese, documentOf(answered, 'survey'), content), ...checkPersonalFields(japanese, [], personal)]
    case 'publicComment': return checkPublicComment(japanese, documentOf(answered, 'call'), content, personal)
    case 'eventRegistration': return checkRegistration(japanese, documentOf(answered, 'event'), content, personal)
    case 'proposal': return checkProposal(japanese, documentOf(answered, 'proposals'), content, personal)
  }
}

function documentOf<Kind extends PublicationKind>({ kind, document }: Publication, expected: Kind): PublishedDocuments[Kind] {
  const found = readPublished(expected, document)
  if (!found) throw new Error(`A ${expected} was looked for, not a ${kind}.`)
  return found
}
