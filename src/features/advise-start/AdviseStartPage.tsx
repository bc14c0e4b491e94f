import { Link } from '@tanstack/react-router'
import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import { buttonStyle } from '#ui/button-style.ts'
import { Page, PageTitle } from '#ui/Page.tsx'
import { PageHead } from '#ui/PageHead.tsx'

const LEAD = 'Two ways to the same recommendation. Switch between them whenever you like; nothing is lost.'

/** The two ways to answer. */
export function AdviseStartPage({ core }: { readonly core: CoreKnowledge }) {
  return (
    <Page width="wide">
      <PageHead title="Get advice" description={LEAD} />
      <PageTitle title="How would you like to answer?" lead={LEAD} />
      <div className="mt-8 grid gap-5 md:grid-cols-2">
        <section aria-labelledby="guided" className="rounded-card border border-line bg-surface p-6">
          <h2 id="guided" className="text-xl">
            One question at a time
          </h2>
          <p className="mt-2 text-ink-2">
            Follows the guide’s decision flow and then asks only what can still change the result, the most decisive
            first.
          </p>
          <Link
            to="/advise/$question"
            params={{ question: core.flow.start }}
            search={{}}
            className={`${buttonStyle.primary} mt-5`}
          >
            Start with the first question
          </Link>
        </section>
        <section aria-labelledby="free" className="rounded-card border border-line bg-surface p-6">
          <h2 id="free" className="text-xl">
            Everything on one page
          </h2>
          <p className="mt-2 text-ink-2">
            Answer what you know, in any order, and watch the recommendation follow. For those who know their way
            around.
          </p>
          <Link to="/advise/all" search={{ way: 'free' }} className={`${buttonStyle.secondary} mt-5`}>
            Open all {core.questions.length} questions
          </Link>
        </section>
      </div>
      <p className="mt-8 text-ink-2">
        Or choose rows in the <Link to="/matrices">selection matrices</Link> and take them along, or{' '}
        <Link to="/">start from a situation</Link>.
      </p>
    </Page>
  )
}
