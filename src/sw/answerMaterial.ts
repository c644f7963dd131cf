import { materialCacheName } from '../domain/publicComment/materialFile.ts'

/** A PDF of 資料 as the page has kept it on this phone, or from the network. */
export async function answerMaterial({ caches, fetch }: Pick<ServiceWorkerGlobalScope, 'caches' | 'fetch'>, request: Request): Promise<Response> {
  const cache = await caches.open(materialCacheName)
  return await cache.match(request.url) ?? fetch(request)
}
