import type { Storage } from '../storage/storage.ts'

/** What a backup holds, in one line with the storage that it was taken from or went to: an empty or a wrong one is seen at once. */
export function describeCounts(place: string, { submissions, publications, survey_codes }: Awaited<ReturnType<Storage['copyTo']>>): string {
  return `保存先 ${place}: 届いたもの${submissions}件(訂正前と取下げを含む)、公開したもの${publications}件(版ごと)、使われていない回答番号${survey_codes}件。`
}
