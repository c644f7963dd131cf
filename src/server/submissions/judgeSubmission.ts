import { createHash } from 'node:crypto'
import type { Static } from 'typebox'
import type { Instant } from '../../domain/delivery/instant.ts'
import { isInstant } from '../../domain/delivery/instant.ts'
import { japanese } from '../../domain/language/japanese.ts'
import { checkContent } from '../../domain/participation/checkContent.ts'
import { publicationKindOf } from '../../domain/participation/publicationKindOf.ts'
import { standingDocument } from '../../domain/participation/standingDocument.ts'
import type { Publication } from '../../domain/participation/publication.ts'
import { parseAnswerCode } from '../../domain/submission/answerCode.ts'
import { composedAt, judgeLateness, type SubmissionTimes, type SubmissionWindow } from '../../domain/submission/deadline.ts'
import { parseContent, parsePersonal } from '../../domain/submission/parseContent.ts'
import type { PersonalFields } from '../../domain/submission/sealedSubmission.ts'
import { normaliseSecret } from '../../domain/submission/secret.ts'
import type { SubmissionContent } from '../../domain/submission/submissionContent.ts'
import type { FieldFault, SubmissionProblemCode } from '../../domain/submission/submissionProblem.ts'
import type { NewSubmission } from '../../storage/storage.ts'
import type { FormCatalogue } from './formCatalogue.ts'
import type { SubmissionBody } from './submissionSchemas.ts'

/** A submission as it came in. */
export type PostedSubmission = Static<typeof SubmissionBody>

/** Ready to be stored, or why not. */
export type SubmissionVerdict =
  | { readonly kind: 'sound', readonly submission: Omit<NewSubmission, 'number'> }
  | { readonly kind: 'problem', readonly code: SubmissionProblemCode, readonly errors?: readonly FieldFault[] }

/** Judges everything that needs no look at other submissions. Its hash was compared before. */
export async function judgeSubmission(forms: FormCatalogue, id: string, posted: PostedSubmission, receivedAt: Instant): Promise<SubmissionVerdict> {
  const read = readPosted(posted)
  if (!read) return problem('malformed')
  const { form, amends, sealedAt, sentAt } = posted
  const secret = amends && normaliseSecret(amends.secret)
  if (amends && secret === undefined) return problem('secretRefused')

  const kind = publicationKindOf(form.kind)
  const [answered, latest] = await Promise.all([forms.version(kind, form.id, form.version), forms.latest(kind, form.id)])
  if (!answered || !latest) return problem(await forms.isErased(kind, form.id, form.version) ? 'formGone' : 'formUnknown')
  const isWithdrawal = posted.kind === 'withdrawal'
  const isAfterEnd = isAfterProposals(latest, { receivedAt, sealedAt, sentAt })
  if (isAfterEnd === true && !isWithdrawal) return problem('formClosed')
  if (isAfterEnd === undefined && isGone(latest) && !isWithdrawal) return problem('formGone')

  const window = windowOf(latest)
  if (window && receivedAt < window.opensAt) return problem('notOpen')
  const isLate = window ? judgeLateness(window, { receivedAt, sealedAt, sentAt }) === 'late' : isAfterEnd === false && !isWithdrawal
  if (isLate && amends) return problem('deadlineOver')

  const errors = checkContent(japanese, answered.document, read.content, read.personal)
  if (!errors) throw new Error(`A ${answered.kind} was kept that is none.`)
  if (errors.length > 0) return problem('invalid', errors)

  const needsCode = !amends && 'access' in latest.document && latest.document.access === 'codes'
  const code = needsCode ? parseAnswerCode(posted.code ?? '') : undefined
  if (needsCode && code === undefined) return problem('codeRefused')

  return {
    kind: 'sound',
    submission: {
      sealed: { id, form, kind: posted.kind, content: posted.content, ...(posted.personal !== undefined && { personal: posted.personal }), hash: posted.hash, secretHash: posted.secretHash, sealedAt },
      receivedAt,
      clockOffsetMs: Date.parse(receivedAt) - Date.parse(sentAt),
      isLate,
      ...(amends && secret !== undefined && { amends: { id: amends.id, secretHash: sha256(secret) } }),
      ...(code !== undefined && { codeHash: sha256(code) }),
      ...(read.content.kind === 'eventRegistration' && { people: read.content.people }),
    },
  }
}

/** SHA-256 as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function problem(code: SubmissionProblemCode, errors?: readonly FieldFault[]): SubmissionVerdict {
  return { kind: 'problem', code, ...(errors && { errors }) }
}

/** Texts whose UTF-8 is not what was hashed on the phone are none of this API's. */
const halfCharacter = /\p{Surrogate}/u

function readPosted({ kind, form, content: text, personal: personalText, amends, sealedAt, sentAt }: PostedSubmission): { content: SubmissionContent, personal: PersonalFields | undefined } | undefined {
  if (!isInstant(sealedAt) || !isInstant(sentAt) || halfCharacter.test(text) || halfCharacter.test(personalText ?? '')) return undefined
  const content = parseContent(text)
  if (content?.kind !== kind) return undefined
  if (kind === 'withdrawal' ? !amends || personalText !== undefined : form.kind !== kind) return undefined
  const personal = personalText === undefined ? undefined : parsePersonal(personalText)
  if (personalText !== undefined && !personal) return undefined
  return { content, personal }
}

/** Whether it was written after the end of わたしの提案, which has no window; `undefined` while these are open, and for all else. */
function isAfterProposals({ kind, state }: Publication, times: SubmissionTimes): boolean | undefined {
  return kind === 'proposals' && state.withdrawn ? composedAt(times) > state.withdrawn.at : undefined
}

/** Taken back by the city; a cancelled event takes no registrations either. */
function isGone(latest: Publication): boolean {
  if (latest.state.withdrawn) return true
  const { document } = latest
  return 'withdrawn' in document ? document.withdrawn !== undefined : 'status' in document && document.status === 'cancelled'
}

function windowOf(latest: Publication): SubmissionWindow | undefined {
  const document = standingDocument(latest)
  if ('window' in document) return document.window
  return 'registration' in document ? document.registration?.window : undefined
}
