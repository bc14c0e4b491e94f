/** Work that can be left and taken up again after each step. */
export type Steps<T> = Generator<unknown, T>

/** All steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** So long the page's thread is kept; a frame lasts twice as long. */
const TURN_MS = 8

/** One step after the other, with the thread given back in between. Gives what stops it. */
export function inTurns<T>(steps: Steps<T>, onDone: (value: T) => void, onError: (error: unknown) => void): () => void {
  // A message comes sooner than a timer, which browsers hold back.
  const { port1: next, port2: own } = new MessageChannel()
  const stop = () => next.close()
  own.onmessage = () => {
    const end = performance.now() + TURN_MS
    try {
      let step = steps.next()
      while (!step.done && performance.now() < end) step = steps.next()
      if (!step.done) return next.postMessage(null)
      stop()
      onDone(step.value)
    } catch (error) {
      stop()
      onError(error)
    }
  }
  next.postMessage(null)
  return stop
}
