import { replaceFile } from '../../operator/replaceFile.ts'

/** About how many characters are written at once. */
const pieceSize = 64 * 1024

/** Gathers small pieces into larger ones. */
export async function* gatherPieces(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let gathered = ''
  for await (const piece of pieces) {
    gathered += piece
    if (gathered.length < pieceSize) continue
    yield gathered
    gathered = ''
  }
  if (gathered !== '') yield gathered
}

/** Writes pieces to a file that only its owner reads, and that no reader ever finds a part of. */
export function writeStream(file: string, pieces: AsyncIterable<string>): Promise<void> {
  return replaceFile(file, async (handle) => {
    for await (const piece of gatherPieces(pieces)) await handle.write(piece)
  }, 0o600)
}
