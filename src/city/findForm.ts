import type { Publication, PublicationKind } from '../domain/participation/publication.ts'
import type { Storage } from '../storage/storage.ts'
import { inputError } from './InputError.ts'

/** 公開物の種別 in words and as the staff write them before an id. */
export const kindNames: Readonly<Record<PublicationKind, string>> = { survey: 'アンケート', call: 'パブリックコメント', event: '催し', proposals: 'わたしの提案' }

const kinds: readonly PublicationKind[] = ['survey', 'call', 'event', 'proposals']

/**
 * The publication that an id names, `koen` or, where a survey and a call have the same, `call:koen`. Throws an `InputError` where there
 * is none, or more than one.
 */
export async function findForm(storage: Storage, text: string): Promise<Publication> {
  const [before, after] = text.split(':', 2)
  const kind = after === undefined ? undefined : kinds.find(name => name === before)
  if (after !== undefined && kind === undefined) throw inputError(`「${before ?? ''}」は種別ではありません。${kinds.join('、')} のどれかを付けてください。`)
  const id = after ?? before ?? ''
  const found = await Promise.all((kind === undefined ? kinds : [kind]).map(name => storage.publications.latest<PublicationKind>(name, id)))
  const [only, second] = found.filter(publication => publication !== undefined)
  if (!only) throw inputError(`ID「${text}」の公開物がありません。npm run city -- list で確かめてください。`)
  if (second) throw inputError(`ID「${id}」は${kindNames[only.kind]}と${kindNames[second.kind]}にあります。${only.kind}:${id} のように種別を付けてください。`)
  return only
}
