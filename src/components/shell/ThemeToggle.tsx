import { useEffect, useState } from 'react'

const KEY = 'signalbox:theme'
const THEMES = ['system', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]
const LABELS: Readonly<Record<Theme, string>> = { system: 'System', light: 'Light', dark: 'Dark' }

/** System, light or dark; `public/theme.js` applies the choice before the first paint of later visits. */
export function ThemeToggle() {
  const [theme, setTheme] = useState<Theme>('system')
  useEffect(() => setTheme(readTheme()), [])
  return (
    <label className="flex items-center gap-2 text-sm text-ink-2">
      <span className="sr-only lg:not-sr-only">Theme</span>
      <select
        value={theme}
        onChange={(event) => {
          const next = THEMES.find((name) => name === event.target.value) ?? 'system'
          setTheme(next)
          applyTheme(next)
        }}
        className="min-h-9 rounded-md border border-line-strong bg-surface px-2 text-ink"
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {LABELS[name]}
          </option>
        ))}
      </select>
    </label>
  )
}

function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY)
    return THEMES.find((name) => name === stored) ?? 'system'
  } catch {
    return 'system'
  }
}

function applyTheme(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}
