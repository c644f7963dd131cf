import type { KeepResult } from '../../materials/keepMaterial.ts'

/** Why a PDF was not kept, and what to do, as Japanese sentences. */
export const keepFaultWords: Readonly<Record<Exclude<KeepResult, 'kept'>, string>> = {
  unreachable: '市のサーバーにつながらないため、保存できませんでした。通信できるところで、もう一度お試しください。',
  missing: '市のサーバーに、この資料がありませんでした。「設定」で新しいデータがあるか確かめてください。',
  damaged: '届いたファイルが市の示すものと一致しないため、保存しませんでした。通信できるところで、もう一度お試しください。',
  storageFull: 'この端末の空きが足りないため、保存できませんでした。空きを増やして、もう一度お試しください。',
  storageFailed: 'この端末の保存場所が応答しないため、保存できませんでした。もう一度お試しください。',
}
