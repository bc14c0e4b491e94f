import type { Entry } from '#knowledge/book.ts'
import type { Problem } from '#knowledge/content-file.ts'
import type { DecisionFlow, FlowTarget } from '#schema/content/flow.ts'
import { loopsIn, reachable } from './graph.ts'

/** Every question and outcome can be reached from the start, and no path runs in a circle. */
export function flowGraphProblems(flow: Entry<DecisionFlow>): readonly Problem[] {
  const { steps, start, outcomes } = flow.value
  const graph = new Map(
    Object.entries(steps).map(([question, routes]) => [`q ${question}`, Object.values(routes).map(nodeOf)]),
  )
  const reached = reachable(graph, `q ${start}`)
  const lost = Object.keys(steps).filter((question) => !reached.has(`q ${question}`))
  return [
    ...loopsIn(graph).map((loop) => {
      const [first = '', ...rest] = loop.map((node) => node.slice(2))
      return flow.problem(
        ['steps', first],
        `the flow runs in a circle: ${[first, ...rest].join(' -> ')}`,
        'Let one of these answers lead to an outcome.',
        'key',
      )
    }),
    ...lost.map((question) =>
      flow.problem(
        ['steps', question],
        `no answer leads to the question \`${question}\``,
        'Let an answer lead to it, or take the step out.',
        'key',
      ),
    ),
    ...outcomes.flatMap((outcome, index) =>
      reached.has(`o ${outcome.id}`)
        ? []
        : [
            flow.problem(
              ['outcomes', index],
              `no answer leads to the outcome \`${outcome.id}\``,
              'Let an answer lead to it, or take it out.',
            ),
          ],
    ),
  ]
}

function nodeOf(target: FlowTarget): string {
  return 'question' in target ? `q ${target.question}` : `o ${target.outcome}`
}
