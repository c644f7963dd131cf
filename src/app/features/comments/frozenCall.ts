import { isFields, parseJson } from '../../../domain/submission/parseFields.ts'
import type { PublicCommentCall } from '../../../domain/publicComment/publicCommentCall.ts'

/** The call that a draft carries, or `undefined` where it is none that this app can read. */
export function frozenCall(text: string): PublicCommentCall | undefined {
  const call = parseJson(text)
  return isCall(call) ? call : undefined
}

/** What the app wrote itself is not checked to its last member. */
function isCall(value: unknown): value is PublicCommentCall {
  return isFields(value) && value['format'] === 1 && isFields(value['window']) && Array.isArray(value['draft']) && Array.isArray(value['personalFields'])
}
