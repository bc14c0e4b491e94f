import { Link } from '@tanstack/react-router'
import { PatternLinks } from '#components/book/PatternLink.tsx'
import { Sources } from '#components/book/Sources.tsx'
import { WrongAdvice } from '#components/book/WrongAdvice.tsx'
import type { AdviceKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import { Page, PageSection, PageTitle } from '#ui/Page.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { ConditionWords } from './ConditionWords.tsx'
import { type AnyRule, conditionsOf, onlyRule, touchedDecisions } from './rule-view.ts'

interface Props {
  /** Holds no other rule. */
  readonly advice: AdviceKnowledge
  readonly library: LibraryKnowledge
}

const KINDS = {
  constraint: 'A constraint: it rules patterns out',
  points: 'Points: it weighs patterns',
  trigger: 'A trigger: it adds parts to the stack',
}

/** One rule: when it holds, what it does, why, from where, and the published decisions whose answers meet it. */
export function RulePage({ advice, library }: Props) {
  const rule = onlyRule(advice)
  if (!rule) return null
  const decisions = touchedDecisions(rule, library.decisions)
  return (
    <Page width="text">
      <PageHead title={rule.rule.title} description={`${KINDS[rule.kind]}.`} />
      <PageTitle
        title={rule.rule.title}
        above={<Link to="/how">How Signalbox decides</Link>}
        lead={`${KINDS[rule.kind]}.`}
      />
      <PageSection id="when" title="When it applies">
        <ul className="space-y-2">
          {conditionsOf(rule).map((condition) => (
            <li key={JSON.stringify(condition)}>
              <ConditionWords advice={advice} condition={condition} />
            </li>
          ))}
        </ul>
      </PageSection>
      <PageSection id="effect" title="What it does">
        <Effect advice={advice} rule={rule} />
      </PageSection>
      <PageSection id="decisions" title="Published decisions that it touches">
        {decisions.length === 0 ? (
          <p className="text-ink-2">None of the published decisions meets this rule.</p>
        ) : (
          <ul className="list-disc space-y-1 ps-5 marker:text-ink-3">
            {decisions.map((decision) => (
              <li key={decision.id}>
                <a href={decision.url} rel="noopener noreferrer">
                  {decision.system}
                </a>
                : chose {advice.patterns[decision.chosen]?.name}
              </li>
            ))}
          </ul>
        )}
      </PageSection>
      <PageSection id="sources" title="Sources">
        <Sources sources={library.sources} ids={rule.rule.sources} />
        <p className="mt-3 text-sm text-ink-2">
          Last reviewed <time dateTime={rule.rule.date}>{rule.rule.date}</time>. Rule id:{' '}
          <code translate="no">{rule.rule.id}</code>.
        </p>
      </PageSection>
      <div className="mt-10 border-t border-line pt-5">
        <WrongAdvice
          ask="Does this rule lead to wrong advice?"
          title={`Wrong advice by the rule ${rule.rule.id}`}
          about={[`Rule: ${rule.rule.id} (${rule.rule.title})`, `Knowledge version: ${advice.version}`]}
        />
      </div>
    </Page>
  )
}

function Effect({ advice, rule }: Pick<Props, 'advice'> & { readonly rule: AnyRule }) {
  switch (rule.kind) {
    case 'constraint':
      return (
        <>
          <p>
            Rules out <PatternLinks patterns={advice.patterns} ids={rule.rule.eliminates} />.
          </p>
          <p className="mt-3">{rule.rule.reason}</p>
        </>
      )
    case 'points':
      return (
        <ul className="space-y-3">
          {rule.rule.awards.map((award) => (
            <li key={award.because}>
              <p className="font-semibold">
                {award.points > 0 ? `+${award.points}` : award.points} for{' '}
                <PatternLinks patterns={advice.patterns} ids={award.patterns} />
              </p>
              <p className="text-ink-2">{award.because}</p>
            </li>
          ))}
        </ul>
      )
    case 'trigger':
      return (
        <>
          <p>
            Adds <PatternLinks patterns={advice.patterns} ids={rule.rule.adds} />.
          </p>
          <ul className="mt-3 list-disc space-y-2 ps-5 marker:text-ink-3">
            {rule.rule.causes.map((cause) => (
              <li key={cause.reason}>{cause.reason}</li>
            ))}
          </ul>
        </>
      )
  }
}
