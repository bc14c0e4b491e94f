/** The frame that somebody waits for, if any: what is not part of it waits as well. */
export let painting: Promise<void> | undefined

/** The moment after the next frame has been painted. */
export function nextPaint(): Promise<void> {
  painting ??= new Promise<void>((resolve) => {
    // The timer comes after the frame that this callback belongs to.
    requestAnimationFrame(() => setTimeout(resolve))
    // On a hidden page no frame comes.
    setTimeout(resolve, 250)
  }).then(() => {
    painting = undefined
  })
  return painting
}
