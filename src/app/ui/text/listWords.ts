import { formatList } from '../../../domain/language/formatList.ts'
import { readPieces } from '../../../domain/language/messagePieces.ts'
import { language } from '../../i18n/language.ts'
import { piecesOf, type Words } from './words.ts'

/** Several words in one sentence, joined as the language joins them. */
export function listWords(items: readonly Words[]): Words {
  const list = formatList(language(), items.map((_, index) => `{${index}}`))
  return readPieces(list, () => undefined).flatMap(piece => piece.kind === 'text' ? [piece.text] : piecesOf(items[Number(piece.name)] ?? ''))
}
