import type { SealResult } from '../../../outbox/sealDraft.ts'

/** What came of handing in when it was not sealed. */
export type Unsealed = Exclude<SealResult, { readonly kind: 'sealed' }> | { readonly kind: 'unable', readonly reason: 'noDatabase' | 'noDigest' } | { readonly kind: 'missing' }

/** Why nothing was handed in, and that what was written is still there. */
export function sealProblem(result: Unsealed): string {
  switch (result.kind) {
    case 'sealedElsewhere': return '別の画面で、ちがう内容がすでに提出されています。「送ったもの」で確かめてください。'
    case 'overtaken': return '別の画面で書き変えられています。画面の上で、どちらを残すか選んでください。'
    case 'unfit': return '送れない形の答えがあります。答えを確かめてください。書いた内容は残っています。'
    case 'missing': return 'この書きかけが見つかりません。「送ったもの」で確かめてください。'
    case 'unable': return result.reason === 'noDigest'
      ? 'この接続は暗号化されていないため、提出できません。https:// で始まるアドレスで開いてください。書いた内容は残っています。'
      : 'この端末に保存できないため、提出できません。この画面を閉じないでください。'
    case 'failed': return result.reason === 'storageFull'
      ? 'この端末の空きが足りず、提出できませんでした。空きを増やして、もう一度押してください。書いた内容は残っています。'
      : 'この端末の保存場所が応答せず、提出できませんでした。もう一度押してください。書いた内容は残っています。'
  }
}
