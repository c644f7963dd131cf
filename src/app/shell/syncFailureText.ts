import type { SyncFailure } from '../../domain/sync/syncFailure.ts'

/** What a failure means, in the words of the screens. */
export const syncFailureText: Readonly<Record<SyncFailure, string>> = {
  unreachable: 'サーバーにつながりませんでした。',
  notOurServer: 'サーバーではないところから返事がありました。Wi-Fiのログイン画面が出ていないか、ご確認ください。',
  serverFault: 'サーバーがいま返事をできません。',
  unreadable: 'サーバーからのデータを読み取れませんでした。アプリを新しい版に更新すると直ることがあります。',
  otherCity: 'サーバーが別の市のデータを返したため、取り込みませんでした。',
  olderEdition: 'サーバーのデータのほうが古いため、取り込みませんでした。',
  damaged: '届いたデータが途中で壊れていたため、取り込みませんでした。',
  storageFull: 'この端末の空き容量が足りないため、新しいデータを保存できませんでした。',
  storageFailed: 'この端末の保存場所が使えないため、新しいデータを保存できませんでした。',
}
