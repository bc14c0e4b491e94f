// A theme that was chosen on an earlier visit. Async, since a first visit has none and must not wait for this; the
// service worker makes it blocking in the pages that it answers with, so that the other theme is never seen there.
try {
  const theme = localStorage.getItem('signalbox:theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is switched off: the system's theme holds.
}

// Here, since it comes by itself: when the page's own script does not come or does not get it ready, the page says so, until
// it is. At once where the browser tells, else after 15 seconds.
const look = () => {
  const notice = document.getElementById('stalled')
  if (!notice) return
  notice.hidden = performance.getEntriesByName('app-interactive').length > 0
  notice.lastElementChild.onclick = () => location.reload()
  if (!notice.hidden) setTimeout(look, 1000)
}
addEventListener('error', ({ target }) => target.type === 'module' && look(), true)
setTimeout(look, 15000)
