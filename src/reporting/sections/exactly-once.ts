import type { ReportContext } from '#reporting/context.ts'
import { link, strong, text } from '#reporting/words/inlines.ts'
import { paths } from '#reporting/words/paths.ts'
import type { Inline, Section } from '#schema/report/report.ts'

const HANDLERS = ['idempotent-consumer', 'idempotency']
const TRANSACTIONS = 'broker-transactions'

/** No broker or protocol delivers exactly once to an effect outside itself, so the report says what is really built. */
export function exactlyOnceSection(context: ReportContext): Section | undefined {
  const { answers } = context.input.advice
  if (!context.first || !answers.delivery?.includes('exactly-once')) return undefined
  const handler = HANDLERS.find((id) => context.inStack.has(id))
  const named = (id: string) => link(context.patternName(id), paths.pattern(id))
  const inlines: Inline[] = [
    text('What you get is '),
    strong('at least once delivery with an idempotent handler'),
    text(': a message can arrive again, and the handler sees to it that the repeat changes nothing. '),
    ...(handler ? [text('In the stack: '), named(handler), text('. ')] : []),
    ...(context.inStack.has(TRANSACTIONS)
      ? [
          text('Where one log is read and another is written, '),
          named(TRANSACTIONS),
          text(
            ' make reading and writing one step. They end at the log: what is sent, charged or stored elsewhere still needs the handler.',
          ),
        ]
      : []),
  ]
  const block = { kind: 'paragraph', inlines } as const
  return { id: 'exactly-once', title: 'What “exactly once” means here', part: 'evidence', blocks: [block] }
}
