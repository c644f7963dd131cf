import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import { submissionProblemCodes, type FieldFault, type SubmissionProblemCode } from '../domain/submission/submissionProblem.ts'

/** Why a request failed, after RFC 9457; `code` and `errors` where it was about a submission. */
export const Problem = Type.Object({
  type: Type.Literal('about:blank'),
  status: Type.Integer({ minimum: 400, maximum: 599 }),
  title: Type.String({ description: 'A Japanese sentence for whoever asked.' }),
  code: Type.Optional(Type.Union(submissionProblemCodes.map(code => Type.Literal(code)), { description: 'The same reason for a program.' })),
  errors: Type.Optional(Type.Array(Type.Object({ at: Type.String(), reason: Type.String() }), { description: 'For `invalid`: the places that break the rules of the form.' })),
})

const serverFault = 'サーバーで問題が起きました。しばらくしてから、もう一度お試しください。'
const titles: Readonly<Record<number, string>> = {
  400: '要求の形が正しくありません。',
  404: '見つかりません。',
  405: 'この操作はできません。',
  429: '一度にたくさんの要求が届いています。しばらくしてから、もう一度お試しください。',
  500: serverFault,
  503: 'いま受け付けられません。しばらくしてから、もう一度お試しください。',
}

/** The status and the sentence of each reason for not taking a submission. */
const submissionProblems: Readonly<Record<SubmissionProblemCode, readonly [status: number, title: string]>> = {
  malformed: [400, '提出物の形が正しくありません。アプリを新しくしてから、もう一度お試しください。'],
  hashMismatch: [400, '送られる途中で内容が変わりました。もう一度お送りください。'],
  formUnknown: [404, 'このサーバーに、その募集や提出物が見つかりません。'],
  formGone: [410, 'この募集は取りやめになりました。'],
  formClosed: [410, '提案の受付は終わりました。'],
  notOpen: [403, '受付はまだ始まっていません。'],
  codeRefused: [403, '回答番号がないか、正しくないか、すでに使われています。'],
  secretRefused: [403, '確認番号が正しくありません。'],
  conflict: [409, '同じ番号で、別の内容がすでに届いています。'],
  superseded: [409, '訂正しようとした提出物は、その後すでに訂正されています。'],
  withdrawn: [409, 'この提出物は、すでに取り下げられています。'],
  deadlineOver: [409, '受付期間が終わったため、訂正や取下げはできません。'],
  tooLarge: [413, '大きすぎて受け取れません。文章を短くしてください。'],
  invalid: [422, '内容に、直していただきたいところがあります。'],
  tooMany: [429, '一度にたくさんの提出物が届いています。お手元に残してありますので、しばらくしてから、もう一度お送りください。'],
  unavailable: [503, 'いま受け付けられません。お手元に残してありますので、しばらくしてから、もう一度お送りください。'],
}

/** Answers with a {@link Problem}; never kept by a cache. */
export function sendProblem(reply: FastifyReply, status: number): FastifyReply {
  return send(reply, { status, title: titles[status] ?? (status < 500 ? '要求を受け付けられません。' : serverFault) })
}

/** Answers why a submission was not taken, or is not shown. */
export function sendSubmissionProblem(reply: FastifyReply, code: SubmissionProblemCode, errors?: readonly FieldFault[]): FastifyReply {
  const [status, title] = submissionProblems[code]
  return send(reply, { status, title, code, ...(errors && { errors }) })
}

function send(reply: FastifyReply, problem: { status: number, title: string, code?: string, errors?: readonly FieldFault[] }): FastifyReply {
  return reply.code(problem.status)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify({ type: 'about:blank', ...problem }))
}
