import { createHash } from 'node:crypto'
import type { MaterialKeeperPorts } from '../../../src/app/materials/createMaterialKeeper.ts'
import { openWebStorage } from '../../../src/app/db/webStorage.ts'
import type { MaterialFile } from '../../../src/domain/publicComment/materialFile.ts'
import { digest } from '../../outbox/phone.ts'

/** An invented PDF with its address. */
export function samplePdf(words: string): { readonly body: Uint8Array<ArrayBuffer>, readonly file: MaterialFile } {
  const body = new TextEncoder().encode(`%PDF-1.4\n${words}`)
  return { body, file: { path: `/files/${createHash('sha256').update(body).digest('hex')}.pdf`, bytes: body.length } }
}

/** A phone with room for so many PDFs, and the server's answers by path. */
export function materialPhone(answers: Readonly<Record<string, () => Response>>, room = Infinity) {
  const kept = new Map<string, Response>()
  const asked: string[] = []
  const cache = {
    keys: () => Promise.resolve([...kept.keys()].map(path => new Request(`https://city.example${path}`))),
    match: (request: Request) => Promise.resolve(kept.get(new URL(request.url).pathname)?.clone()),
    put(path: string, answer: Response) {
      if (kept.size >= room) return Promise.reject(new DOMException('full', 'QuotaExceededError'))
      kept.set(path, answer)
      return Promise.resolve()
    },
    delete: (path: string) => Promise.resolve(kept.delete(path)),
  }
  const ports = {
    world: {
      caches: { open: () => Promise.resolve(cache) },
      digest,
      fetch(path: string) {
        asked.push(path)
        const answer = answers[path]
        return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('no network'))
      },
    },
    isSavingData: () => false,
    memory: openWebStorage(() => { throw new Error('none') }),
  } satisfies MaterialKeeperPorts
  return { kept, asked, ports }
}
