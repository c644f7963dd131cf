import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { temporarySuffix } from '../../operator/writeAtomically.ts'

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

/** Writes pieces to a file under another name and gives it its own when all is there: no reader ever finds a part. */
export async function writeStream(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const temporary = `${file}.${randomUUID()}${temporarySuffix}`
  try {
    const handle = await open(temporary, 'w', 0o600)
    try {
      for await (const piece of gatherPieces(pieces)) await handle.write(piece)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (cause) {
    await rm(temporary, { force: true })
    throw cause
  }
}
