/** The time at which the frame that shows what is in the document now has been made, on the clock of `performance.now()`. */
export function afterPaint(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port2.onmessage = () => resolve(performance.now())
      port1.postMessage(undefined)
    })
  })
}
