/** How long the phone's storage may take for one thing, in milliseconds: browsers have been seen never to answer. */
export const storagePatience = 10_000

/** What the storage makes of a wish, or an error of the name `TimeoutError` where it does not answer in time; it may still do it then. */
export async function answersWithin<Result>(work: PromiseLike<Result>, patience = storagePatience): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('The storage does not answer.', 'TimeoutError')), patience)
  })
  try {
    return await Promise.race([work, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
