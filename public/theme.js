// Runs before the first paint, so that a chosen theme never flashes. Kept tiny and blocking on purpose.
try {
  const theme = localStorage.getItem('signalbox:theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is switched off: the system's theme holds.
}
