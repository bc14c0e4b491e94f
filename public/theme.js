// A theme that was chosen on an earlier visit. Async, since a first visit has none and must not wait for this; the
// service worker makes it blocking in the pages that it answers with, so that the other theme is never seen there.
try {
  const theme = localStorage.getItem('signalbox:theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is switched off: the system's theme holds.
}
