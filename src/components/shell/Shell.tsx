import { Link, useRouterState } from '@tanstack/react-router'
import { type ReactNode, Suspense, useEffect, useRef } from 'react'
import { startAtHeading } from './start-at-heading.ts'
import { ThemeToggle } from './ThemeToggle.tsx'

const SECTIONS = [
  { to: '/advise', label: 'Advise' },
  { to: '/patterns', label: 'Patterns' },
  { to: '/matrices', label: 'Matrices' },
  { to: '/guide', label: 'Guide' },
  { to: '/how', label: 'How it decides' },
] as const

/**
 * Header, main landmark and footer around every page; moves focus to the heading of a new page. Links work before they
 * are taken over, so they are taken over after what needs it.
 */
export function Shell({ children }: { readonly children: ReactNode }) {
  // The resolved location: the one asked for changes before the new page, and its heading, are there.
  const path = useRouterState({ select: (state) => (state.resolvedLocation ?? state.location).pathname })
  useFocusOnNewPage(path)
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-20"
      >
        Skip to the content
      </a>
      <header className="border-b border-line bg-paper print:hidden">
        <div className="mx-auto flex max-w-[84rem] flex-wrap items-center gap-x-5 gap-y-1 px-4 py-2 sm:px-8 lg:gap-x-7">
          <Link to="/" className="flex min-h-11 items-center gap-2.5 font-semibold text-ink no-underline">
            <Mark />
            Signalbox
          </Link>
          <nav
            aria-label="Main"
            className="order-3 -mx-2 flex w-full flex-wrap gap-x-1 sm:order-none sm:mx-0 sm:w-auto"
          >
            <Suspense>
              {SECTIONS.map((section) => (
                <SectionLink key={section.to} {...section} path={path} />
              ))}
            </Suspense>
          </nav>
          <div className="ms-auto">
            <ThemeToggle />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="flex-1 focus:outline-none">
        {children}
      </main>
      <footer className="border-t border-line bg-paper print:hidden">
        <div className="mx-auto flex max-w-[84rem] flex-wrap gap-x-6 gap-y-1 px-4 py-5 text-sm text-ink-2 sm:px-8">
          <p className="me-auto">Nothing you type leaves this browser.</p>
          <Suspense>
            <Link to="/anti-patterns">Anti-patterns</Link>
            <Link to="/examples">Examples</Link>
            <Link to="/glossary">Glossary</Link>
            <Link to="/how">How Signalbox decides</Link>
          </Suspense>
        </div>
      </footer>
    </div>
  )
}

function SectionLink({ to, label, path }: { readonly to: string; readonly label: string; readonly path: string }) {
  const here = path === to || path.startsWith(`${to}/`) || (to === '/advise' && path.startsWith('/recommendation'))
  return (
    <Link
      to={to === '/advise' ? '/advise/latency' : to}
      aria-current={here ? 'page' : undefined}
      className={`inline-flex min-h-11 items-center rounded-md px-2 text-note no-underline hover:text-ink ${
        here ? 'font-semibold text-ink underline decoration-accent decoration-2 underline-offset-8' : 'text-ink-2'
      }`}
    >
      {label}
    </Link>
  )
}

/** The first page keeps the browser's own start. */
function useFocusOnNewPage(path: string) {
  const previous = useRef(path)
  useEffect(() => {
    if (previous.current === path) return
    previous.current = path
    startAtHeading()
  }, [path])
}

function Mark() {
  return (
    <svg
      viewBox="0 0 24 24"
      className="size-6 text-accent"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <path d="M8.2 10.8 15.6 6.6M8.2 13.2l7.4 4.2" />
      <circle cx="6" cy="12" r="2.6" />
      <circle cx="18" cy="5.4" r="2.6" />
      <circle cx="18" cy="18.6" r="2.6" />
    </svg>
  )
}
