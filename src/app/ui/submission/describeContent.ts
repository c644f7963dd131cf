import { formatMoment } from '../../../domain/language/formatDate.ts'
import { formatList } from '../../../domain/language/formatList.ts'
import { describeResponse } from '../../../domain/survey/describeResponse.ts'
import { readFrozenSurvey } from '../../../domain/survey/frozenSurvey.ts'
import { judgeSurvey } from '../../../domain/survey/judgeSurvey.ts'
import { prepareSurvey } from '../../../domain/survey/prepareSurvey.ts'
import type { Answer, SurveyResponse } from '../../../domain/survey/surveyResponse.ts'
import { isFields, parseJson, type Fields } from '../../../domain/submission/parseFields.ts'
import type { PersonalFields } from '../../../domain/submission/sealedSubmission.ts'
import type { SubmissionContent } from '../../../domain/submission/submissionContent.ts'
import { language } from '../../i18n/language.ts'
import { cityWord } from '../text/cityWord.ts'
import type { Words } from '../text/words.ts'
import { wordsOf } from '../text/wordsOf.ts'

/** A part of what was written, as terms and texts; no text where nothing was answered. */
export interface ContentPart {
  readonly title?: Words
  readonly rows: readonly { readonly label: Words, readonly text: Words | undefined }[]
}

/** What was written, and the form to read it by (as drafts carry it), where there is one. */
export interface WrittenContent {
  readonly content: SubmissionContent
  readonly personal?: PersonalFields | undefined
  readonly formText?: string | undefined
}

/** 提出した内容: everything that was written, as a person reads it. Without its form the names of the fields stand in for their labels. */
export function describeContent({ content, personal, formText }: WrittenContent): readonly ContentPart[] {
  const form = formText === undefined ? undefined : parseJson(formText)
  const fields = isFields(form) ? form : {}
  const labels = personalLabels(fields)
  const own = Object.entries(personal ?? {}).map(([name, text]) => ({ label: labels.get(name) ?? name, text }))
  return [...partsOf(content, fields, formText), ...own.length > 0 ? [{ title: wordsOf('submissions.aboutYou'), rows: own }] : []]
}

function partsOf(content: SubmissionContent, form: Fields, formText: string | undefined): readonly ContentPart[] {
  switch (content.kind) {
    case 'surveyResponse': return responseParts(content, formText)
    case 'publicComment': {
      const headings = namesIn(form['draft'], 'id', 'heading')
      return [{ rows: content.remarks.map(({ sectionId, text }) => ({ label: sectionId === undefined ? wordsOf('comments.whole') : headings.get(sectionId) ?? wordsOf('comments.somePart'), text })) }]
    }
    case 'proposal': return [{
      rows: [
        { label: wordsOf('proposals.subject'), text: content.subject },
        { label: wordsOf('proposals.text'), text: content.text },
        ...content.about ? [{ label: wordsOf(content.about.kind === 'project' ? 'submissions.aboutProject' : 'submissions.aboutPolicy'), text: content.about.id }] : [],
        { label: wordsOf('proposals.reply'), text: wordsOf(content.wantsReply ? 'proposals.replyWanted' : 'proposals.replyNotWanted') },
      ],
    }]
    case 'eventRegistration': return [{ rows: [{ label: wordsOf('events.people'), text: wordsOf('events.peopleCount', { n: content.people }) }, { label: wordsOf('events.note'), text: content.note }] }]
    case 'withdrawal': return [{ rows: [{ label: wordsOf('submissions.withdrawnAt'), text: formatMoment(language(), content.at) }] }]
  }
}

function responseParts({ answers, finishedAt, language: spoken }: SurveyResponse, formText: string | undefined): readonly ContentPart[] {
  const frozen = formText === undefined ? undefined : readFrozenSurvey(formText)
  if (!frozen) return [{ rows: Object.entries(answers).map(([label, answer]) => ({ label, text: plainAnswer(answer) })) }]
  const prepared = prepareSurvey(frozen.form)
  return describeResponse(language(), prepared, answers, judgeSurvey(prepared, answers, { at: finishedAt, language: spoken }))
}

function plainAnswer(answer: Answer): string {
  if (typeof answer === 'string' || typeof answer === 'number') return String(answer)
  return 'latitude' in answer ? `${answer.latitude}, ${answer.longitude}` : formatList(language(), answer)
}

function personalLabels(form: Fields): ReadonlyMap<string, Words> {
  const { personalFields, contactFields, registration } = form
  const names = namesIn(personalFields ?? contactFields ?? (isFields(registration) ? registration['personalFields'] : undefined), 'name', 'label')
  return new Map([...names].map(([name, label]) => [name, cityWord(label)]))
}

/** One member of each entry of a list by another. */
function namesIn(list: unknown, key: string, name: string): ReadonlyMap<string, string> {
  const entries: readonly unknown[] = Array.isArray(list) ? list : []
  return new Map(entries.flatMap((entry): [string, string][] => {
    if (!isFields(entry)) return []
    const [id, text] = [entry[key], entry[name]]
    return typeof id === 'string' && typeof text === 'string' ? [[id, text]] : []
  }))
}
