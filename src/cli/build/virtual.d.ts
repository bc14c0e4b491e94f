declare module 'virtual:evaluation' {
  import type { EvaluationSummary } from '#schema/advice/evaluation.ts'

  /** How often the advice names what published decisions chose; import it lazily. */
  export const evaluation: EvaluationSummary
}
