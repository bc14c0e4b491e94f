import { build } from 'vite'
import { expect, test } from 'vitest'
import type { EvaluationSummary } from '#schema/advice/evaluation.ts'
import { evaluationPlugin } from './evaluation-plugin.ts'

test('a page that imports the evaluation gets the figures of the book at build time', async () => {
  const summary = (decisions: number): EvaluationSummary => ({
    decisions,
    modes: [{ mode: 'all-answers', top1: 1, top3: 2, misses: [] }],
  })
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [evaluationPlugin({ evaluate: (book) => summary(book.decisions.length) })],
    build: {
      write: false,
      rolldownOptions: { input: 'virtual:evaluation', preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const code = output && 'output' in output ? (output.output[0]?.code ?? '') : ''
  const { evaluation } = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  expect(evaluation.decisions).toBeGreaterThan(50)
  expect(evaluation.modes).toEqual(summary(0).modes)
})
