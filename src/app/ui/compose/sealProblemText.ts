import type { OpenDraft } from '../../submissions/useDraft.ts'

/** What came of handing in. */
export type HandInResult = Awaited<ReturnType<OpenDraft['seal']>>

/** Why nothing was handed in, as Japanese sentences; `undefined` when it was. What was written stays in every case. */
export function sealProblemText(result: HandInResult): string | undefined {
  switch (result.kind) {
    case 'sealed': return undefined
    case 'sealedElsewhere': return 'この書きかけは、別の画面で、ちがう内容のまま提出されています。「送ったもの」で確かめてください。'
    case 'overtaken': return '同じ書きかけが別の画面で書き変えられています。この画面の上で、どちらを残すか選んでください。'
    case 'missing': return 'この書きかけは、もうこの端末にありません。'
    case 'unfit': return '内容の形が正しくないため、提出できません。書いたものは残っています。'
    case 'unable': return result.reason === 'noDigest'
      ? 'この通信の方式(httpsでないアドレス)では提出できません。書いたものは残っています。'
      : 'この端末の保存場所が使えないため、提出できません。この画面を閉じないでください。'
    case 'failed': return result.reason === 'storageFull'
      ? 'この端末の空きが足りないため、提出できませんでした。空きを増やして、もう一度押してください。'
      : 'この端末の保存場所が応答しないため、提出できませんでした。もう一度押してください。'
  }
}
