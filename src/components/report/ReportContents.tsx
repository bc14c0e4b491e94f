import type { Section } from '#schema/report/report.ts'
import { openFolded } from './use-open-target.ts'

/** Links to the sections of a report: beside it where there is room, folded above it where there is not. */
export function ReportContents({
  sections,
  where,
}: {
  readonly sections: readonly Section[]
  readonly where: 'beside' | 'above'
}) {
  if (sections.length < 3) return null
  const links = (
    <ol className="border-s-2 border-line">
      {sections.map((section) => (
        <li key={section.id}>
          <a
            href={`#${section.id}`}
            onClick={() => openFolded(section.id)}
            className="block py-1 ps-4 text-note leading-snug text-ink-2 no-underline hover:text-ink hover:underline"
          >
            {section.title}
          </a>
        </li>
      ))}
    </ol>
  )
  if (where === 'beside')
    return (
      <nav aria-label="Contents" className="hidden lg:block print:hidden">
        {links}
      </nav>
    )
  return (
    <nav aria-label="Contents" className="mt-6 lg:hidden print:hidden">
      <details>
        <summary className="w-fit py-2 text-accent-ink">Contents</summary>
        {links}
      </details>
    </nav>
  )
}
