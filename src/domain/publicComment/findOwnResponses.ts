import type { CallResult, CityResponse } from './callResult.ts'

/**
 * 自分の意見への回答: the city's responses that answer one's own comments, found on the device. `ownHashes` are the SHA-256 of the
 * receipt numbers (`K7QM-2F8D-X0RT`) that the device holds; nothing is asked of the server.
 */
export function findOwnResponses(result: CallResult, ownHashes: ReadonlySet<string>): readonly CityResponse[] {
  return result.responses.filter(({ receiptHashes }) => receiptHashes.some(hash => ownHashes.has(hash)))
}
