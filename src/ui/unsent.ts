const KEY = 'signalbox:unsent'

/** Keeps what stands in the form of this page, and has not been sent, over the reload that follows. */
export function keepUnsent(): void {
  const fields = new URLSearchParams(new FormData(document.forms[0]) as unknown as URLSearchParams)
  try {
    sessionStorage.setItem(KEY, fields.toString())
  } catch {
    // Without storage no page reloads by itself.
  }
}

/** What was kept of the fields with this name; it is given once. */
export function takeUnsent(name: string): readonly string[] {
  try {
    const kept = sessionStorage.getItem(KEY) ?? ''
    sessionStorage.removeItem(KEY)
    return new URLSearchParams(kept).getAll(name).filter(Boolean)
  } catch {
    return []
  }
}
