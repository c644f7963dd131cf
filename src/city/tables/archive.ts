import { crc32, inflateRawSync } from 'node:zlib'

/** The files of a ZIP archive by name. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>

const endMark = 0x06054b50
const entryMark = 0x02014b50
const fileMark = 0x04034b50
const endLength = 22
const entryLength = 46
const fileLength = 30
const longestComment = 0xffff

/**
 * Unpacks the files of a ZIP archive whose names `isWanted`, to `mostBytes` together and no byte more: it is counted while they are
 * unpacked, whatever the archive says of itself. Throws where it is larger, or no archive that spreadsheet programs write.
 */
export function unpackArchive(bytes: Buffer, isWanted: (name: string) => boolean, mostBytes: number): ArchiveFiles {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  let left = mostBytes
  const files = new Map<string, Uint8Array>()
  for (let entry = 0; entry < count; entry += 1) {
    if (bytes.readUInt32LE(at) !== entryMark) throw new Error('An entry of the archive is none.')
    const nameEnd = at + entryLength + bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + entryLength, nameEnd)
    if (isWanted(name)) {
      const file = unpackEntry(bytes, at, left)
      left -= file.length
      files.set(name, file)
    }
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return files
}

/** Packs files into an archive, without compression. */
export function packArchive(files: ArchiveFiles): Buffer {
  const parts: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [name, body] of files) {
    const label = Buffer.from(name)
    const file = Buffer.alloc(fileLength)
    file.writeUInt32LE(fileMark, 0)
    writeSizes(file, 4, body, label)
    const entry = Buffer.alloc(entryLength)
    entry.writeUInt32LE(entryMark, 0)
    writeSizes(entry, 6, body, label)
    entry.writeUInt32LE(at, 42)
    parts.push(file, label, Buffer.from(body))
    entries.push(entry, label)
    at += fileLength + label.length + body.length
  }
  const end = Buffer.alloc(endLength)
  end.writeUInt32LE(endMark, 0)
  end.writeUInt16LE(files.size, 8)
  end.writeUInt16LE(files.size, 10)
  end.writeUInt32LE(entries.reduce((sum, { length }) => sum + length, 0), 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, ...entries, end])
}

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - endLength - longestComment)
  for (let at = bytes.length - endLength; at >= first; at -= 1) if (bytes.readUInt32LE(at) === endMark) return at
  throw new Error('There is no archive.')
}

function unpackEntry(bytes: Buffer, entry: number, left: number): Uint8Array {
  const start = bytes.readUInt32LE(entry + 42)
  if (bytes.readUInt32LE(start) !== fileMark) throw new Error('A file of the archive is none.')
  const from = start + fileLength + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
  const packed = bytes.subarray(from, from + bytes.readUInt32LE(entry + 20))
  const method = bytes.readUInt16LE(entry + 10)
  if (method === 8) return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) })
  if (method !== 0 || packed.length > left) throw new Error('A file of the archive is too large, or packed in a way that is not known.')
  return packed
}

/** What both headers say of a file, from the version that is needed on. */
function writeSizes(header: Buffer, at: number, body: Uint8Array, name: Buffer): void {
  header.writeUInt16LE(20, at)
  header.writeUInt16LE(0x0800, at + 2)
  header.writeUInt32LE(crc32(body), at + 10)
  header.writeUInt32LE(body.length, at + 14)
  header.writeUInt32LE(body.length, at + 18)
  header.writeUInt16LE(name.length, at + 22)
}
