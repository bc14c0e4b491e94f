import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Preset } from '#schema/content/guide.ts'
import type { PageBook } from '#schema/content/page-book.ts'
import { buttonStyle } from '#ui/button-style.ts'
import { goOn } from '#ui/interactive.ts'
import { type Later, useLater } from '#ui/later.ts'
import { Page, PageTitle } from '#ui/Page.tsx'

/** Shown at the bare address: nothing was answered, so nothing is recommended. */
export function NoAnswers({ home }: { readonly home: Later<PageBook> }) {
  // There is no verdict to wait for, even where the address promised one.
  useEffect(goOn, [])
  const presets = useLater(home)?.library.presets ?? []
  return (
    // A window's height, so that the situations come in without moving the foot of the page.
    <div className="min-h-dvh">
      <Page width="text">
        <PageTitle
          title="No recommendation yet"
          lead="A recommendation needs answers, and there are none in this page’s address."
        />
        <p className="mt-6">
          <Link to="/advise/$question" params={{ question: 'latency' }} className={buttonStyle.primary}>
            Answer the first question
          </Link>
        </p>
        <h2 className="mt-10 text-xl">Or start from a situation</h2>
        <ul className="mt-3 space-y-2">
          {presets.map((preset) => (
            <PresetItem key={preset.id} preset={preset} />
          ))}
        </ul>
      </Page>
    </div>
  )
}

function PresetItem({ preset }: { readonly preset: Preset }) {
  const pairs = Object.fromEntries(
    Object.entries(preset.answers).map(([question, options]) => [question, options.join(',')]),
  )
  return (
    <li>
      <Link to="/recommendation" search={{ ...pairs, ...(preset.way === 'free' ? { way: 'free' } : {}) }}>
        {preset.title}
      </Link>
      <span className="block text-ink-2">{preset.situation}</span>
    </li>
  )
}
