import { Link } from '@tanstack/react-router'
import type { Preset } from '#schema/content/guide.ts'
import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import { writeAddress } from '#state/address.ts'

/** Situations to start from. Opening one is a preview: it never touches what is saved. */
export function Presets({
  presets,
  questions,
}: {
  readonly presets: readonly Preset[]
  readonly questions: CoreKnowledge['questions']
}) {
  return (
    <section aria-labelledby="presets" className="paint-later">
      <h2 id="presets" className="text-2xl">
        Start from a situation
      </h2>
      <p className="mt-2 max-w-2xl text-ink-2">
        Each comes with its answers filled in. See the result, then change whatever is different for you.
      </p>
      <ul className="mt-6 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {presets.map((preset) => {
          const pairs = writeAddress(questions, {
            answers: preset.answers,
            way: preset.way,
            document: undefined,
          })
          return (
            <li key={preset.id} className="flex flex-col rounded-card border border-line bg-surface p-5">
              <h3 className="text-lg">{preset.title}</h3>
              <p className="mt-1.5 flex-1 text-note text-ink-2">{preset.situation}</p>
              <p className="mt-3 flex flex-wrap gap-x-5 text-note">
                <Link to="/recommendation" search={pairs} className="inline-flex min-h-9 items-center font-semibold">
                  See the result<span className="sr-only"> for {preset.title}</span>
                </Link>
                <Link to="/advise/review" search={pairs} className="inline-flex min-h-9 items-center">
                  See its answers<span className="sr-only"> for {preset.title}</span>
                </Link>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
