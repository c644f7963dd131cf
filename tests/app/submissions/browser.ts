import 'fake-indexeddb/auto'
import { createPinia } from 'pinia'
import { createApp, effectScope } from 'vue'
import { openWebStorage } from '../../../src/app/db/webStorage.ts'
import { createUnsentMarks } from '../../../src/app/submissions/createUnsentMarks.ts'
import { useSubmissions } from '../../../src/app/submissions/useSubmissions.ts'
import { wordsPortsKey, type WordsPorts } from '../../../src/app/submissions/wordsPorts.ts'
import { openWords } from '../../../src/outbox/openWords.ts'
import { WordsDatabase } from '../../../src/outbox/wordsDatabase.ts'
import type { WordsChannel, WordsMessage } from '../../../src/outbox/wordsChannel.ts'
import { digest, newIdentity, stoppedClock } from '../../outbox/phone.ts'
import { scriptServer, type ScriptedServer } from '../../outbox/scriptedServer.ts'

let browsers = 0

/** A browser whose tabs share a database and hear one another. */
export function newBrowser(server: ScriptedServer = scriptServer(), clock = stoppedClock()) {
  const name = `browser-${browsers += 1}`
  const marks = createUnsentMarks(openWebStorage(() => { throw new DOMException('', 'SecurityError') }))
  const listeners = new Map<object, (message: WordsMessage) => void>()

  function channel(): WordsChannel {
    const self = {}
    const heard = new Set<(message: WordsMessage) => void>()
    listeners.set(self, message => heard.forEach(listener => listener(message)))
    return {
      tell(message) {
        for (const [tab, hear] of listeners) if (tab !== self) setTimeout(() => hear(message))
      },
      listen(listener) {
        heard.add(listener)
        return () => void heard.delete(listener)
      },
    }
  }

  /** A tab with its ports, some of them the test's own. */
  function openTab(change: Partial<WordsPorts> = {}) {
    const window = new EventTarget()
    const shown: { visibilityState: DocumentVisibilityState } = { visibilityState: 'visible' }
    const document = Object.assign(new EventTarget(), shown)
    const database = new WordsDatabase(name)
    const ports: WordsPorts = {
      openWords: onNew => openWords(database, onNew), marks, digest, fetch: server.fetch, now: clock.now, random: () => 0.5, lock: work => work(),
      channel: channel(), createIdentity: newIdentity, window, document, askBackgroundSync: () => Promise.resolve(), readPlace: () => Promise.resolve('loose'),
      ...change,
    }
    const app = createApp({}).use(createPinia()).provide(wordsPortsKey, ports)
    const scope = effectScope()
    const run = <Result>(work: () => Result): Result => {
      const result = scope.run(() => app.runWithContext(work))
      if (result === undefined) throw new Error('The tab was closed.')
      return result
    }
    return { database, ports, window, document, run, submissions: () => run(useSubmissions), close: () => scope.stop() }
  }
  return { name, server, clock, marks, openTab }
}
