/** Ends the task that runs, so that the browser can paint and take input before the next piece of work. */
export function giveWay(): Promise<void> {
  return 'scheduler' in window && 'yield' in window.scheduler
    ? window.scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve))
}
