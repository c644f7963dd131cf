import { checkRegistration } from '../event/checkRegistration.ts'
import type { Language } from '../language/language.ts'
import { checkProposal } from '../proposal/checkProposal.ts'
import { checkPublicComment } from '../publicComment/checkPublicComment.ts'
import { checkPersonalFields } from '../submission/checkPersonalFields.ts'
import type { PersonalFields } from '../submission/sealedSubmission.ts'
import type { SubmissionContent } from '../submission/submissionContent.ts'
import type { FieldFault } from '../submission/submissionProblem.ts'
import { checkSurveyResponse } from '../survey/checkSurveyResponse.ts'
import { readPublished } from './readPublished.ts'

/**
 * 提出内容の確認: what breaks the rules of the form that was answered, each place with its reason in a language. The server asks before it
 * receives; the phone asks again, in the language that is spoken, once the server has refused. `document` is the published form as it was
 * kept, or as a draft carries it; `undefined` where it is no form for such a content.
 * @throws {SurveyFormError} where a survey's form itself has faults.
 */
export function checkContent(language: Language, document: unknown, content: SubmissionContent, personal: PersonalFields | undefined): readonly FieldFault[] | undefined {
  switch (content.kind) {
    case 'withdrawal': return []
    case 'surveyResponse': {
      const survey = readPublished('survey', document)
      return survey && [...checkSurveyResponse(language, survey, content), ...checkPersonalFields(language, [], personal)]
    }
    case 'publicComment': {
      const call = readPublished('call', document)
      return call && checkPublicComment(language, call, content, personal)
    }
    case 'eventRegistration': {
      const event = readPublished('event', document)
      return event && checkRegistration(language, event, content, personal)
    }
    case 'proposal': {
      const form = readPublished('proposals', document)
      return form && checkProposal(language, form, content, personal)
    }
  }
}
