import type { Answers } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Journey } from '#state/journey.ts'
import { Guard } from '#ui/Guard.tsx'
import { type Later, useLater } from '#ui/later.ts'
import { NeedsScript } from '#ui/NeedsScript.tsx'
import { Page, PageTitle } from '#ui/Page.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { laterCompared } from './later-compared.ts'

interface Props {
  readonly advice: Later<AdviceKnowledge>
  readonly journey: Journey
  /** Question id -> changed options; empty where the answer is taken back. */
  readonly changes: Answers
  readonly onChanges: (changes: Answers) => void
}

const LEAD = 'Change any answer and see what differs. Your own answers stay as they are until you adopt the change.'

/** The answers as they are beside a changed set of them. */
export function WhatIfPage({ advice, journey, changes, onChanges }: Props) {
  const part = useLater(laterCompared(advice))
  return (
    <Page>
      <PageHead title="What if" description={LEAD} />
      <PageTitle title="What if an answer were different?" lead={LEAD} />
      <NeedsScript />
      <div className="min-h-[40rem]">
        {part ? (
          <Guard name="The comparison" of={changes}>
            <part.Compared advice={part.advice} journey={journey} changes={changes} onChanges={onChanges} />
          </Guard>
        ) : null}
      </div>
    </Page>
  )
}
