import { describe, expect, it } from 'vitest'
import { createWordsChannel, type WordsMessage } from '../../src/outbox/wordsChannel.ts'

describe('createWordsChannel', () => {
  it('tells the other tabs, and passes over what it does not know', async () => {
    const [one, other, foreign] = [createWordsChannel('words-test'), createWordsChannel('words-test'), new BroadcastChannel('words-test')]
    const heard: WordsMessage[] = []
    const stop = other.listen(message => void heard.push(message))
    foreign.postMessage('changed')
    foreign.postMessage({ kind: 'draftSaved', id: 1 })
    one.tell({ kind: 'changed' })
    one.tell({ kind: 'draftSaved', id: 'a', revision: 3 })
    one.tell({ kind: 'deleted' })
    await expect.poll(() => heard.length).toBe(3)
    expect(heard).toEqual([{ kind: 'changed' }, { kind: 'draftSaved', id: 'a', revision: 3 }, { kind: 'deleted' }])
    stop()
    foreign.close()
  })
})
