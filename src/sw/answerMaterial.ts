import { materialCacheName } from '../domain/publicComment/materialFile.ts'

/** A PDF of 資料 as the page has kept it on this phone, or from the network: also where the phone's storage does not open. */
export async function answerMaterial({ caches, fetch }: Pick<ServiceWorkerGlobalScope, 'caches' | 'fetch'>, request: Request): Promise<Response> {
  const kept = await caches.open(materialCacheName).then(cache => cache.match(request.url)).catch(() => undefined)
  return kept ?? fetch(request)
}
