import { Link } from '@tanstack/react-router'
import { Term } from '#components/book/Term.tsx'
import type { ReportTools } from '#components/report/report-tools.ts'
import type { Vocabulary } from '#schema/content/vocabulary.ts'

/** What a report takes to be read: links to other pages, and the meaning of words. */
export function readTools(glossary: Vocabulary) {
  return {
    link: (to, words, className) => (
      <Link to={to} className={className}>
        {words}
      </Link>
    ),
    term: (id, words) => {
      const term = glossary.terms.find((one) => one.id === id)
      return term ? <Term term={term}>{words}</Term> : words
    },
  } satisfies ReportTools
}
