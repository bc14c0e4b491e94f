/** On paper, below a report that was printed before all of it was there: the browser's own printing waits for nothing. */
export function StillToCome() {
  return (
    <p className="hidden font-semibold print:mt-4 print:block">
      This was printed before the whole report was there. Parts are missing, at least the trade-offs, what has changed
      since the guide, published decisions and sources. Print it again from its page.
    </p>
  )
}
