import { describe, expect, it } from 'vitest'
import { chooseVoice } from '../../../src/domain/speech/chooseVoice.ts'

const voice = (lang: string, localService = true, isDefault = false) => ({ lang, localService, default: isDefault })

describe('chooseVoice', () => {
  it.each(['ja-JP', 'ja_JP', 'ja', 'jpn-JPN'])('takes a voice of %s for Japanese', (lang) => {
    expect(chooseVoice([voice('en-US', true, true), voice(lang)], true)).toEqual({ kind: 'voice', voice: voice(lang) })
  })

  it('prefers the phone\'s own voice to a server\'s, and then the one that the person chose', () => {
    const [remote, own, chosen] = [voice('ja-JP', false, true), voice('ja-JP'), voice('ja-JP', true, true)]
    expect(chooseVoice([remote, own], true)).toEqual({ kind: 'voice', voice: own })
    expect(chooseVoice([remote, own, chosen], true)).toEqual({ kind: 'voice', voice: chosen })
  })

  it('takes a server\'s voice only with a network, and says so without', () => {
    const remote = voice('ja-JP', false)
    expect(chooseVoice([remote], true)).toEqual({ kind: 'voice', voice: remote })
    expect(chooseVoice([remote], false)).toEqual({ kind: 'offline' })
  })

  it('takes no voice of another language', () => {
    expect(chooseVoice([voice('en-US'), voice('jam-JM')], true)).toEqual({ kind: 'none' })
    expect(chooseVoice([], false)).toEqual({ kind: 'none' })
  })
})
