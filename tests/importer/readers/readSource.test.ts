import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeSource, readSource } from '../../../src/importer/readers/readSource.ts'
import { inTemporaryDirectory } from '../cityCopy.ts'
import { refusal } from '../refusal.ts'

describe('decodeSource', () => {
  it.each([
    ['nothing', Buffer.from(''), '元の文書が空です。'],
    ['white space alone', Buffer.from(' \n　\t\n'), '元の文書に文字がありません。'],
    ['CP932', Buffer.from('88c990a88cb48e73', 'hex'), '文字コードがUTF-8ではなくCP932(Shift_JIS)のようです。UTF-8に直してください。'],
    ['bytes of no encoding', Buffer.from([0x41, 0xFF, 0xFE, 0xFD]), '文字コードがUTF-8ではありません。'],
    ['UTF-8 cut off within a character', Buffer.from('伊勢').subarray(0, 5), '文字コードがUTF-8ではありません。'],
    ['a binary file', Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1]), '文字のファイルではありません(NULバイトがあります)。'],
    ['the line ends of Windows', Buffer.from('伊勢原市\r\n'), '改行コードがCRLFです。受け取ったままのLFの文書を置いてください(GitのWindowsの設定が書き換えたのかもしれません)。'],
    ['UTF-16', Buffer.from('伊勢原市\n', 'utf16le'), '文字のファイルではありません(NULバイトがあります)。'],
    ['UTF-16 with its mark', Buffer.from('\uFEFF伊勢原市\n', 'utf16le'), '文字のファイルではありません(NULバイトがあります)。'],
  ])('refuses %s and says what it is', (_name, bytes, reason) => {
    expect(refusal(() => decodeSource(bytes, 'plan.txt'))).toMatchObject({ message: `plan.txt: ${reason}`, line: 0 })
  })

  it('decodes UTF-8', () => {
    expect(decodeSource(Buffer.from('伊勢原市\n'), 'plan.txt')).toBe('伊勢原市\n')
  })
})

describe('readSource', () => {
  it('cuts a document into lines, the last newline being no line, with the digest of its bytes', async () => {
    await inTemporaryDirectory(async (directory) => {
      const file = path.join(directory, 'plan.txt')
      await writeFile(file, '一\n\n三\n')
      expect(await readSource(file, 'plan', 'plan.txt')).toEqual({
        document: 'plan', file: 'plan.txt', lines: ['一', '', '三'], sha256: 'c808e20ae9ec5150fdd0e3bde199191f210838cfefd1a6f98bdeda89c01a0d0c',
      })
    })
  })

  it('says that a document is missing, or why it cannot be read', async () => {
    await inTemporaryDirectory(async (directory) => {
      await expect(readSource(path.join(directory, 'none.txt'), 'plan', 'none.txt')).rejects.toThrow('none.txt: 元の文書がありません。')
      await expect(readSource(directory, 'plan', 'folder')).rejects.toThrow('folder: 元の文書を読めません(EISDIR)。')
    })
  })
})
