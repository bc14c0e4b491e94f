import type { Source } from '#schema/content/common.ts'
import type { LibraryKnowledge } from '#schema/content/knowledge.ts'

/** Where a statement comes from: title, publisher, date, each a link out. */
export function Sources({
  sources,
  ids,
}: {
  readonly sources: LibraryKnowledge['sources']
  readonly ids: readonly string[]
}) {
  const known = ids.map((id) => sources[id]).filter((source): source is Source => source !== undefined)
  if (known.length === 0) return null
  return (
    <ul className="space-y-1 text-sm text-ink-2">
      {known.map((source) => (
        <li key={source.id}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  )
}

/** One source as a link with publisher and date. */
export function SourceLink({ source }: { readonly source: Source }) {
  return (
    <>
      <a href={source.url} rel="noopener noreferrer">
        {source.title}
      </a>
      , {source.publisher}, <time dateTime={source.date}>{source.date}</time>
    </>
  )
}
