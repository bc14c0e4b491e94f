import { Link } from '@tanstack/react-router'
import { FactNotes, factsAbout } from '#components/book/FactNotes.tsx'
import { MatrixTable } from '#components/book/MatrixTable.tsx'
import { PatternLink, PatternLinks } from '#components/book/PatternLink.tsx'
import { SourceLink } from '#components/book/Sources.tsx'
import type { AdviceKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import { GuideChecklistPhase } from './GuideChecklistPhase.tsx'
import { GuideFlow } from './GuideFlow.tsx'
import { GuidePattern } from './GuidePattern.tsx'

interface Book {
  readonly advice: AdviceKnowledge
  readonly library: LibraryKnowledge
}

/** One content entry, `folder/id` or `folder/id#part`, as the guide page shows it, with what has changed since. */
export function GuideEntry({ entry, advice, library }: Book & { readonly entry: string }) {
  const facts = factsAbout(library.facts, entry)
  return (
    <div>
      <EntryBody entry={entry} advice={advice} library={library} />
      {facts.length > 0 ? (
        <details className="mt-2">
          <summary className="min-h-8 text-accent-ink">
            Since then: {facts.length} {facts.length === 1 ? 'note' : 'notes'}
          </summary>
          <div className="mt-2">
            <FactNotes facts={facts} sources={library.sources} />
          </div>
        </details>
      ) : null}
    </div>
  )
}

function EntryBody({ entry, advice, library }: Book & { readonly entry: string }) {
  const [path = '', part] = entry.split('#')
  const [folder, id = ''] = path.split('/')
  switch (folder) {
    case 'vocabulary':
      return <Terms vocabulary={advice.vocabulary} id={id} />
    case 'patterns':
      return <GuidePattern advice={advice} library={library} id={id} />
    case 'matrices': {
      const matrix = advice.matrices.find((one) => one.id === id)
      return matrix ? (
        <div id={`table-${matrix.id}`} className="scroll-mt-4">
          <MatrixTable advice={advice} matrix={matrix} />
        </div>
      ) : null
    }
    case 'flows':
      return <GuideFlow advice={advice} />
    case 'architectures':
      return <Architecture library={library} id={id} />
    case 'checklists':
      return <GuideChecklistPhase checklist={advice.checklist} phase={part ?? ''} />
    case 'anti-patterns':
      return <AntiPattern advice={advice} id={id} />
    case 'examples':
      return <Example advice={advice} library={library} id={id} />
    case 'next-steps':
      return <NextStep library={library} id={id} />
    case 'resources':
      return <Resource advice={advice} library={library} id={id} />
    default:
      return null
  }
}

function Terms({ vocabulary, id }: { readonly vocabulary: AdviceKnowledge['vocabulary']; readonly id: string }) {
  const terms = Object.entries(vocabulary).find(([name]) => name === id)?.[1].terms ?? []
  return (
    <dl className="grid gap-3 sm:grid-cols-3">
      {terms.map((term) => (
        <div key={term.id}>
          <dt className="font-semibold">{term.label}</dt>
          <dd className="text-ink-2">{term.meaning}</dd>
        </div>
      ))}
    </dl>
  )
}

function Architecture({ library, id }: { readonly library: LibraryKnowledge; readonly id: string }) {
  const architecture = library.architectures[id]
  if (!architecture) return null
  return (
    <>
      <p>{architecture.description}</p>
      {architecture.notes.length > 0 ? (
        <ul className="mt-2 list-disc space-y-1 ps-5 marker:text-ink-3">
          {architecture.notes.map((note) => (
            <li key={note.id}>{note.text}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

function AntiPattern({ advice, id }: { readonly advice: AdviceKnowledge; readonly id: string }) {
  const anti = advice.antiPatterns.find((one) => one.id === id)
  if (!anti) return null
  return (
    <div className="rounded-card border border-line bg-surface p-4">
      <p className="font-semibold">
        <Link to="/anti-patterns" hash={anti.id}>
          {anti.name}
        </Link>
      </p>
      <p className="mt-1">
        {anti.problem}. <span className="text-ink-2">Instead: {anti.solution}.</span>
      </p>
    </div>
  )
}

function Example({ advice, library, id }: Book & { readonly id: string }) {
  const example = library.examples.find((one) => one.id === id)
  if (!example) return null
  return (
    <>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[9rem_1fr]">
        {example.attributes.map((attribute) => (
          <div key={attribute.id} className="contents">
            <dt className="text-sm text-ink-2">{attribute.label}</dt>
            <dd>
              {attribute.guideSays} <PatternLinks patterns={advice.patterns} ids={attribute.patterns} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-ink-2">{example.lesson}</p>
    </>
  )
}

function NextStep({ library, id }: { readonly library: LibraryKnowledge; readonly id: string }) {
  const step = library.nextSteps.find((one) => one.id === id)
  if (!step) return null
  return (
    <p>
      <strong>
        {step.order}. {step.link ? <Link to={step.link}>{step.title}</Link> : step.title}
      </strong>{' '}
      {step.detail}
    </p>
  )
}

function Resource({ advice, library, id }: Book & { readonly id: string }) {
  const resource = library.resources.find((one) => one.id === id)
  if (!resource) return null
  const further = resource.further.flatMap((source) => library.sources[source] ?? [])
  return (
    <div>
      <PatternLink patterns={advice.patterns} id={resource.pattern} label={resource.title} />
      {further.length > 0 ? (
        <ul className="mt-1 list-disc ps-5 text-sm text-ink-2 marker:text-ink-3">
          {further.map((source) => (
            <li key={source.id}>
              <SourceLink source={source} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
