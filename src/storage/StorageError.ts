/**
 * Why storage did not do what was asked. `busy`, `full` and `unreachable` pass, `damaged` once a backup was put back: nothing was stored,
 * and the same may be asked again. `newerSchema`: a newer version of this program wrote it. `versionTaken`: another publication came first. `notSample`: see
 * `Publications.eraseSample`. `missing`: there is none where one must be. `olderSchema`: an earlier version of this program wrote it, and it must stay as it is. `copyUnwritten`: a copy could not be written where it was to be. `incomplete`: not every row was carried, so none was. `notEmpty`, `notBackup`, `damagedBackup`, `newerBackup`: see `Storage.restoreFrom`.
 */
export type StorageProblem = 'busy' | 'full' | 'unreachable' | 'damaged' | 'newerSchema' | 'versionTaken' | 'notSample'
  | 'missing' | 'olderSchema' | 'copyUnwritten' | 'incomplete' | 'notEmpty' | 'notBackup' | 'damagedBackup' | 'newerBackup'

const sentences: Readonly<Record<StorageProblem, string>> = {
  busy: '保存先が混み合っています。しばらくしてから、もう一度お試しください。',
  full: '保存先の空きがありません。空きを作ってから、もう一度お試しください。',
  unreachable: '保存先につながりません。データベースが動いているか、保存先のファイルをサーバーと同じ利用者で使っているかを確かめてください。',
  damaged: '保存先のファイルが壊れています。控えから戻してください(docs/operating.md)。',
  newerSchema: '保存先は、このプログラムより新しい版で作られています。新しい版のプログラムで開いてください。',
  versionTaken: '同じものが、ほかの操作で先に更新されました。もう一度実行してください。',
  notSample: '見本ではないため、消せません。',
  missing: '保存先がありません。DATA_DIR と DATABASE_URL を確かめてください。何も作っていません。',
  olderSchema: '保存先は、このプログラムより古い版で作られています。それまで使っていた版のプログラムを使うか、新しい版のサーバーを始めてから、もう一度実行してください。何も変えていません(docs/operating.md)。',
  copyUnwritten: '控えを書けませんでした。書く場所の空きと、書く権限を確かめてください。何も残していません。',
  incomplete: 'すべての行を写せませんでした。保存先か控えが壊れていないか確かめてください。何も残していません。',
  notEmpty: '保存先は空ではありません。控えは、空の保存先にだけ戻せます。何も変えていません(docs/operating.md)。',
  notBackup: '読めないか、壊れているか、backup で書いた控えではありません。何も変えていません。',
  damagedBackup: '控えが壊れています。ほかの控えを使ってください。何も変えていません。',
  newerBackup: '控えは、このプログラムより新しい版で作られています。新しい版のプログラムで戻してください。何も変えていません。',
}

/** What storage throws; its message is a Japanese sentence for an operator. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  readonly problem: StorageProblem

  constructor(problem: StorageProblem, options?: ErrorOptions) {
    super(sentences[problem], options)
    this.problem = problem
  }
}
