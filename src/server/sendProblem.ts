import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'

/** Why a request failed, after RFC 9457. */
export const Problem = Type.Object({
  type: Type.Literal('about:blank'),
  status: Type.Integer(),
  title: Type.String(),
})

const titles: Readonly<Record<number, string>> = {
  400: '要求の形が正しくありません。',
  404: '見つかりません。',
  405: 'この操作はできません。',
  500: 'サーバーで問題が起きました。しばらくしてから、もう一度お試しください。',
}

/** Answers with a {@link Problem}; never kept by a cache. */
export function sendProblem(reply: FastifyReply, status: number): void {
  const title = titles[status] ?? (status < 500 ? '要求を受け付けられません。' : titles[500])
  reply.code(status)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify({ type: 'about:blank', status, title }))
}
