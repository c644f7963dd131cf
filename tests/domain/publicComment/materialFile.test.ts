import { describe, expect, it } from 'vitest'
import { filesOfCall, hashOfFile } from '../../../src/domain/publicComment/materialFile.ts'

describe('filesOfCall', () => {
  it('names each PDF once, and no text', () => {
    const file = { path: '/files/0123.pdf', bytes: 12, mediaType: 'application/pdf' } as const
    expect(filesOfCall({ materials: [{ title: '概要', text: '短い説明' }, { title: '案', file }, { title: '案(再掲)', file }] })).toEqual([{ path: '/files/0123.pdf', bytes: 12 }])
  })
})

describe('hashOfFile', () => {
  const hash = '0123456789abcdef'.repeat(4)

  it('is what the address of a PDF names', () => {
    expect(hashOfFile(`/files/${hash}.pdf`)).toBe(hash)
  })

  it.each([`/files/${hash}`, `/files/${hash.toUpperCase()}.pdf`, '/files/0123.pdf', `/data/${hash}.pdf`, '/'])('is none of %s', (path) => {
    expect(hashOfFile(path)).toBeUndefined()
  })
})
