/** What came of an order to the phone's storage or the outbox. */
type Outcome = { readonly kind: string, readonly reason?: string }

/** Why an order was not carried out, as a Japanese sentence; nothing where it was. */
export function outcomeWords({ kind, reason }: Outcome): string | undefined {
  switch (kind) {
    case 'impossible': return 'この間に、送信のようすが変わったため、できませんでした。いまの状態を表示しています。'
    case 'failed': return reason === 'storageFull'
      ? 'この端末の空きが足りないため、できませんでした。空きを増やして、もう一度お試しください。'
      : 'この端末の保存場所が応答しないため、できませんでした。もう一度お試しください。'
    case 'unable': return reason === 'noDigest'
      ? 'この通信の方式(httpsでないアドレス)では、できません。'
      : 'この端末の保存場所が使えないため、できません。'
    default: return undefined
  }
}
