/**
 * Whether the last start of this tab came to an end. One that did not was perhaps brought down by what it restored, so
 * the next leaves that where it is, until the person says otherwise.
 */
const KEY = 'signalbox:start'
type Mark = 'under-way' | 'failed'

/** A start that stands this long, in milliseconds, has rendered what it restored. */
const STANDS_MS = 2_000

let safe = false

/** To be called before anything is restored. Gives true when the stored work should stay unopened. */
export function beginStart(): boolean {
  safe = read() !== null
  write(safe ? 'failed' : 'under-way')
  // Whoever leaves in the middle of a start has not seen it fail.
  window.addEventListener('pagehide', endStart)
  setTimeout(endStart, STANDS_MS)
  return safe
}

function endStart() {
  if (read() === 'under-way') write(undefined)
}

/** The page cannot be shown. Gives what to call when another one could. */
export function pageFailed(): () => void {
  write('failed')
  return () => {
    if (!safe) write(undefined)
  }
}

/** Goes to the start page without opening the stored work, which stays as it is. */
export function startWithoutSavedWork() {
  write('failed')
  window.location.assign(import.meta.env.BASE_URL)
}

/** Opens the stored work again. */
export function openSavedWork() {
  write(undefined)
  window.location.reload()
}

/** The stored work has been set aside: what comes now is opened as usual. */
export function endSafeStart() {
  safe = false
  write(undefined)
}

function read(): string | null {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}

function write(mark: Mark | undefined) {
  try {
    if (mark) sessionStorage.setItem(KEY, mark)
    else sessionStorage.removeItem(KEY)
  } catch {
    // Without storage there is nothing that could be restored either.
  }
}
