const base =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-lg border px-4 py-2 text-note font-semibold no-underline disabled:opacity-60 print:hidden'

/** Looks of buttons and of links that act as one. */
export const buttonStyle = {
  primary: `${base} border-accent bg-accent text-on-accent hover:border-accent-ink hover:bg-accent-ink hover:text-paper`,
  secondary: `${base} border-line-strong bg-surface text-ink hover:border-ink-2 hover:bg-sunken`,
  quiet:
    '-ms-1 inline-flex min-h-11 items-center gap-1 rounded-lg border-0 bg-transparent px-1 text-note text-accent-ink underline underline-offset-4 print:hidden',
} as const
