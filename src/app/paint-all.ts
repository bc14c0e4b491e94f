/**
 * Ends what `paint-later` in `app/styles.css` began: lays the parts out that were put off, one in each pause, so that
 * the page stays free. From then on scrolling, and going back to where one was, meet true heights.
 */
export async function paintAll(): Promise<void> {
  const parts = document.querySelectorAll<HTMLElement>('.paint-later')
  for (const part of parts) {
    await pause()
    part.style.contentVisibility = 'visible'
  }
  document.documentElement.dataset.painted = ''
  for (const part of parts) part.style.contentVisibility = ''
}

const pause = () =>
  new Promise<unknown>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 500 })
    else setTimeout(resolve, 50)
  })
