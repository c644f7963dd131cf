import { describe, expect, it } from 'vitest'
import { canShareFile, shareFile } from '../../../src/app/ui/shareFile.ts'

const file = new File(['{}'], 'mihon.json', { type: 'application/json' })
const canShare = () => true

describe('canShareFile', () => {
  it('is so only where the browser shares files of this kind', () => {
    const share = () => Promise.resolve()
    expect(canShareFile(file, { share, canShare })).toBe(true)
    expect(canShareFile(file, { share, canShare: () => false })).toBe(false)
    expect(canShareFile(file, { share })).toBe(false)
    expect(canShareFile(file, {})).toBe(false)
  })
})

describe('shareFile', () => {
  it('hands the file over', async () => {
    const shared: string[] = []
    const share = ({ files }: { readonly files: File[] }) => Promise.resolve(void shared.push(...files.map(({ name }) => name)))
    expect(await shareFile(file, { share, canShare })).toBe('shared')
    expect(shared).toEqual(['mihon.json'])
  })

  it('tells a person who changed their mind from a failure', async () => {
    expect(await shareFile(file, { share: () => Promise.reject(new DOMException('', 'AbortError')), canShare })).toBe('cancelled')
    expect(await shareFile(file, { share: () => Promise.reject(new DOMException('', 'NotAllowedError')), canShare })).toBe('failed')
    expect(await shareFile(file, {})).toBe('failed')
  })
})
