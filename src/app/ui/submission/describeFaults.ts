import { checkContent } from '../../../domain/participation/checkContent.ts'
import { parseJson } from '../../../domain/submission/parseFields.ts'
import { parseContent, parsePersonal } from '../../../domain/submission/parseContent.ts'
import type { SealedSubmission } from '../../../domain/submission/sealedSubmission.ts'
import type { FieldFault } from '../../../domain/submission/submissionProblem.ts'
import { otherName } from '../../../domain/survey/formItems.ts'
import { readFrozenSurvey } from '../../../domain/survey/frozenSurvey.ts'
import { judgeSurvey } from '../../../domain/survey/judgeSurvey.ts'
import { prepareSurvey } from '../../../domain/survey/prepareSurvey.ts'
import { shownLanguage } from '../../i18n/language.ts'
import { ofPlan, type Words } from '../text/words.ts'
import { wordsOf } from '../text/wordsOf.ts'
import { labelOfFault } from './labelOfFault.ts'

/** A phone's own look at what was refused, by one text of its form. */
interface OwnJudgement {
  readonly faults: readonly FieldFault[]
  /** What the person calls a place; `undefined` where the reason says it itself. */
  readonly labelAt: (at: string) => Words | undefined
}

/**
 * What the server found wrong in a submission, place by place. Where this phone finds as much wrong there, by one of the texts of the form
 * that it holds, it says so in the language that is spoken; the server's own words are Japanese, and are shown as that.
 */
export function describeFaults(faults: readonly FieldFault[], submission: Pick<SealedSubmission, 'content' | 'personal'>, formTexts: readonly string[]): readonly Words[] {
  const judged = formTexts.flatMap(text => judge(submission, text) ?? [])
  return faults.map((fault) => {
    const alike = faults.filter(({ at }) => at === fault.at)
    const own = judged.map(({ faults: found }) => found.filter(({ at }) => at === fault.at)).find(({ length }) => length === alike.length)
    const reason = own?.[alike.indexOf(fault)]?.reason ?? ofPlan(fault.reason)
    const label = judged.map(({ labelAt }) => labelAt(fault.at)).find(found => found !== undefined)
    return label === undefined ? reason : wordsOf('form.fault', { label, reason })
  })
}

function judge({ content: text, personal: personalText }: Pick<SealedSubmission, 'content' | 'personal'>, formText: string): OwnJudgement | undefined {
  const content = parseContent(text)
  if (!content) return undefined
  const personal = personalText === undefined ? undefined : parsePersonal(personalText)
  const check = (): readonly FieldFault[] => checkContent(shownLanguage(), parseJson(formText), content, personal) ?? []
  if (content.kind !== 'surveyResponse') return { faults: check(), labelAt: () => undefined }
  const form = readFrozenSurvey(formText)?.form
  if (!form) return undefined
  const prepared = prepareSurvey(form)
  const names = new Set([...prepared.items.keys()].flatMap(name => [name, otherName(name)]))
  const { say } = judgeSurvey(prepared, content.answers, { at: content.finishedAt, language: content.language })
  return { faults: check(), labelAt: at => names.has(at) ? labelOfFault(form.items, at, say, content.language) : undefined }
}
