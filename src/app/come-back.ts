/**
 * Who comes back to a page, by reloading it or from another site, is put where they were. That needs true heights before
 * the router scrolls, so nothing of the page is left to be laid out later, as `paint-later` in `styles.css` would.
 */
export function prepareComeBack(): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (visit && visit.type !== 'navigate') document.documentElement.dataset.painted = 'at-once'
}
