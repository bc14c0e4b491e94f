import { Link } from '@tanstack/react-router'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { buttonStyle } from '#ui/button-style.ts'
import { Page, PageTitle } from '#ui/Page.tsx'

/** The frame of the page while it does not know the answers yet; as tall as a report, so that nothing moves. */
export function Preparing() {
  return (
    <div className="min-h-[200vh]">
      <Page>
        <p className="text-ink-2">Your recommendation</p>
        <p className="mt-3 text-3xl font-semibold text-ink-3 sm:text-4xl" aria-busy="true">
          Weighing your answers …
        </p>
        <h1 className="sr-only">Your recommendation</h1>
        <noscript>
          <p className="mt-6 max-w-2xl rounded-card border border-line bg-surface p-4">
            The recommendation is worked out in your browser, from answers that never leave it. That needs JavaScript.
            The <a href={`${import.meta.env.BASE_URL}guide`}>guide</a>, the{' '}
            <a href={`${import.meta.env.BASE_URL}patterns`}>patterns</a> and the{' '}
            <a href={`${import.meta.env.BASE_URL}matrices`}>matrices</a> can be read without it.
          </p>
        </noscript>
      </Page>
    </div>
  )
}

/** Shown at the bare address: nothing was answered, so nothing is recommended. */
export function NoAnswers({ presets }: { readonly presets: AdviceKnowledge['presets'] }) {
  return (
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
  )
}

function PresetItem({ preset }: { readonly preset: AdviceKnowledge['presets'][number] }) {
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
