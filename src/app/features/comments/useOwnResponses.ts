import { readonly, shallowRef, watchEffect, type ShallowRef } from 'vue'
import type { CallResult, CityResponse } from '../../../domain/publicComment/callResult.ts'
import { findOwnResponses } from '../../../domain/publicComment/findOwnResponses.ts'
import { browserDigest } from '../../../outbox/browserDigest.ts'
import { hashText } from '../../../outbox/hashText.ts'

/**
 * The city's responses to what was sent from this phone, found by the numbers of its receipts. Nothing is asked of the server, and
 * nobody learns whose they are.
 */
export function useOwnResponses(result: () => CallResult, receiptNumbers: () => readonly string[]): Readonly<ShallowRef<readonly CityResponse[]>> {
  const own = shallowRef<readonly CityResponse[]>([])
  let asked = 0
  watchEffect(() => {
    const [published, numbers] = [result(), receiptNumbers()]
    const turn = ++asked
    if (numbers.length === 0) {
      own.value = []
      return
    }
    const digest = browserDigest(crypto)
    if (!digest) return
    void Promise.all(numbers.map(number => hashText(digest, number))).then((hashes) => {
      if (turn === asked) own.value = findOwnResponses(published, new Set(hashes))
    })
  })
  return readonly(own)
}
