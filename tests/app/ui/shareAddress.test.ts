import { describe, expect, it } from 'vitest'
import { shareAddress } from '../../../src/app/ui/shareAddress.ts'

const clipboard = (written: string[]) => ({ writeText: (text: string) => { written.push(text); return Promise.resolve() } })

describe('shareAddress', () => {
  it('prefers the phone’s own sharing', async () => {
    const shared: ShareData[] = []
    const share = (data: ShareData) => { shared.push(data); return Promise.resolve() }
    expect(await shareAddress('見本', 'https://example.jp/', { share, clipboard: clipboard([]) })).toBe('shared')
    expect(shared).toEqual([{ title: '見本', url: 'https://example.jp/' }])
  })

  it('copies the address where there is no sharing', async () => {
    const written: string[] = []
    expect(await shareAddress('見本', 'https://example.jp/', { clipboard: clipboard(written) })).toBe('copied')
    expect(written).toEqual(['https://example.jp/'])
  })

  it('tells a closed sharing sheet from a failure', async () => {
    const close = () => Promise.reject(new DOMException('closed', 'AbortError'))
    const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
    expect(await shareAddress('見本', 'https://example.jp/', { share: close })).toBe('cancelled')
    expect(await shareAddress('見本', 'https://example.jp/', { share: refuse })).toBe('failed')
    expect(await shareAddress('見本', 'https://example.jp/', {})).toBe('failed')
  })
})
