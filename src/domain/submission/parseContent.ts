import { isInstant } from '../delivery/instant.ts'
import type { EventRegistration } from '../event/eventRegistration.ts'
import type { Proposal } from '../proposal/proposal.ts'
import type { PublicComment, PublicCommentRemark } from '../publicComment/publicComment.ts'
import type { Answer, SurveyResponse } from '../survey/surveyResponse.ts'
import { hasExactly, isFields, parseJson, type Fields } from './parseFields.ts'
import type { PersonalFields } from './sealedSubmission.ts'
import type { SubmissionContent, Withdrawal } from './submissionContent.ts'

/**
 * Reads the content of a submission. Only the shape is judged, strictly: another format, another kind and every member that is not
 * known are refused, so that nothing is kept that nobody checked. What the answers may be is the forms' affair.
 */
export function parseContent(text: string): SubmissionContent | undefined {
  const fields = parseJson(text)
  if (!isFields(fields) || fields['format'] !== 1) return undefined
  switch (fields['kind']) {
    case 'surveyResponse': return parseResponse(fields)
    case 'publicComment': return parseComment(fields)
    case 'proposal': return parseProposal(fields)
    case 'eventRegistration': return parseRegistration(fields)
    case 'withdrawal': return parseWithdrawal(fields)
    default: return undefined
  }
}

/** Reads the personal fields of a submission: an object of texts, each up to 1,000 characters, at most 20; otherwise `undefined`. */
export function parsePersonal(text: string): PersonalFields | undefined {
  const fields = parseJson(text)
  if (!isFields(fields)) return undefined
  const entries: [string, string][] = []
  for (const [name, value] of Object.entries(fields)) {
    if (!isName(name) || typeof value !== 'string' || value.length > 1_000) return undefined
    entries.push([name, value])
  }
  return entries.length <= 20 ? Object.fromEntries(entries) : undefined
}

/** A question's or a field's name as forms write them. `__proto__` is one by the pattern, and no one's name. */
function isName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_.-]{0,254}$/.test(name) && name !== '__proto__'
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest
}

function parseResponse(fields: Fields): SurveyResponse | undefined {
  const { language, finishedAt, answers } = fields
  if (!hasExactly(fields, ['format', 'kind', 'language', 'finishedAt', 'answers'])) return undefined
  if (!isText(language, 35) || !/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language)) return undefined
  if (!isInstant(finishedAt) || !isFields(answers)) return undefined
  const read: [string, Answer][] = []
  for (const [name, value] of Object.entries(answers)) {
    const answer = parseAnswer(value)
    if (!isName(name) || answer === undefined) return undefined
    read.push([name, answer])
  }
  return { format: 1, kind: 'surveyResponse', language, finishedAt, answers: Object.fromEntries(read) }
}

function parseAnswer(value: unknown): Answer | undefined {
  if (isText(value, 100_000)) return value
  if (typeof value === 'number') return value
  if (Array.isArray(value)) {
    const names: unknown[] = value
    return names.every((name): name is string => isText(name, 1_000)) && new Set(names).size === names.length ? names : undefined
  }
  if (!isFields(value) || !hasExactly(value, ['latitude', 'longitude'])) return undefined
  const { latitude, longitude } = value
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined
}

function parseComment(fields: Fields): PublicComment | undefined {
  const { remarks } = fields
  if (!hasExactly(fields, ['format', 'kind', 'remarks']) || !Array.isArray(remarks)) return undefined
  const read: PublicCommentRemark[] = []
  for (const remark of remarks as readonly unknown[]) {
    if (!isFields(remark) || !hasExactly(remark, ['text'], ['sectionId'])) return undefined
    const { sectionId, text } = remark
    if (!isText(text, 100_000) || (sectionId !== undefined && !isText(sectionId, 255))) return undefined
    read.push({ ...(sectionId !== undefined && { sectionId }), text })
  }
  return { format: 1, kind: 'publicComment', remarks: read }
}

function parseProposal(fields: Fields): Proposal | undefined {
  const { subject, text, about, wantsReply } = fields
  if (!hasExactly(fields, ['format', 'kind', 'subject', 'text', 'wantsReply'], ['about'])) return undefined
  if (!isText(subject, 1_000) || !isText(text, 100_000) || typeof wantsReply !== 'boolean') return undefined
  if (about === undefined) return { format: 1, kind: 'proposal', subject, text, wantsReply }
  if (!isFields(about) || !hasExactly(about, ['kind', 'id'])) return undefined
  const { kind, id } = about
  if ((kind !== 'project' && kind !== 'policy') || !isText(id, 255)) return undefined
  return { format: 1, kind: 'proposal', subject, text, about: { kind, id }, wantsReply }
}

function parseRegistration(fields: Fields): EventRegistration | undefined {
  const { people, note } = fields
  if (!hasExactly(fields, ['format', 'kind', 'people'], ['note'])) return undefined
  if (typeof people !== 'number' || !Number.isSafeInteger(people) || (note !== undefined && !isText(note, 10_000))) return undefined
  return { format: 1, kind: 'eventRegistration', people, ...(note !== undefined && { note }) }
}

function parseWithdrawal(fields: Fields): Withdrawal | undefined {
  const { at } = fields
  return hasExactly(fields, ['format', 'kind', 'at']) && isInstant(at) ? { format: 1, kind: 'withdrawal', at } : undefined
}
