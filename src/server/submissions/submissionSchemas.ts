import { Type } from 'typebox'

const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256, 64 lower-case hexadecimal digits.' })
const Instant = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$', description: 'UTC with milliseconds, `2026-04-01T00:00:00.000Z`.' })
const Kind = Type.Union([Type.Literal('surveyResponse'), Type.Literal('publicComment'), Type.Literal('proposal'), Type.Literal('eventRegistration'), Type.Literal('withdrawal')])
const Placement = Type.Union([Type.Literal('accepted'), Type.Literal('waiting')])
const exact = { additionalProperties: false }

const FormKind = Type.Union([Type.Literal('surveyResponse'), Type.Literal('publicComment'), Type.Literal('proposal'), Type.Literal('eventRegistration')])

const Form = Type.Object({
  kind: FormKind,
  id: Type.String({ minLength: 1, maxLength: 60 }),
  version: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
}, exact)

/** The address of one submission: the id that the phone gave it. */
export const SubmissionParams = Type.Object({
  id: Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$', description: 'UUID of version 4, lower case.' }),
})

/** The address of one version of a form: what a submission names as its form. */
export const FormParams = Type.Object({
  kind: FormKind,
  id: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,59}$', description: 'The id of the survey, call or event; `proposals` for わたしの提案.' }),
  version: Type.String({ pattern: '^[1-9][0-9]{0,5}$', description: 'Counts from 1.' }),
})

/** One version of a form. */
export const FormBody = Type.Object({
  form: Form,
  document: Type.Object({}, { additionalProperties: true, description: 'The survey, call, event or form of proposals, as it was published.' }),
})

/** The address of one receipt. */
export const ReceiptParams = Type.Object({ number: Type.String({ minLength: 12, maxLength: 40, description: '受付番号, `K7QM-2F8D-X0RT`.' }) })

/** 確認番号, which the phone made and keeps. */
export const SecretHeaders = Type.Object({ authorization: Type.Optional(Type.String({ description: '`Receipt <secret>`' })) })

/** What a phone posts; `src/domain/submission/sealedSubmission.ts` says what the fields mean. */
export const SubmissionBody = Type.Object({
  form: Form,
  kind: Kind,
  content: Type.String({ minLength: 2, description: 'JSON of the content.' }),
  personal: Type.Optional(Type.String({ minLength: 2, description: 'JSON of the personal fields.' })),
  hash: Sha256,
  secretHash: Sha256,
  sealedAt: Instant,
  sentAt: Instant,
  amends: Type.Optional(Type.Object({ id: SubmissionParams.properties.id, secret: Type.String({ maxLength: 100 }) }, exact)),
  code: Type.Optional(Type.String({ maxLength: 100 })),
}, exact)

/** 控え on the wire; `src/domain/submission/receipt.ts` says what the fields mean. */
export const ReceiptBody = Type.Object({
  format: Type.Literal(1),
  id: SubmissionParams.properties.id,
  kind: Kind,
  formId: Type.String(),
  number: Type.String({ pattern: '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$' }),
  receivedAt: Instant,
  hash: Sha256,
  isLate: Type.Boolean(),
  placement: Type.Optional(Placement),
})

/** A received submission as its sender reads it back. */
export const ReceivedBody = Type.Object({
  receipt: ReceiptBody,
  state: Type.Union([Type.Literal('received'), Type.Literal('superseded'), Type.Literal('withdrawn')]),
  kind: Kind,
  form: Form,
  content: Type.Optional(Type.String({ description: 'Absent once withdrawn.' })),
  personal: Type.Optional(Type.String()),
  placement: Type.Optional(Type.Union([Type.Literal('accepted'), Type.Literal('waiting')], { description: 'As of now.' })),
})
