import type { Checklist } from './checklist.ts'
import type { Source } from './common.ts'
import type { DecisionFlow, FlowExample } from './flow.ts'
import type {
  AntiPattern,
  Architecture,
  Coverage,
  Fact,
  GuideOutline,
  NextStep,
  Preset,
  PublishedDecision,
  RealWorldExample,
  Resource,
} from './guide.ts'
import type { SelectionMatrix } from './matrix.ts'
import type { Pattern, PatternDetail } from './pattern.ts'
import type { Option, Question } from './question.ts'
import type { ConstraintRule, PointsRule, TriggerRule } from './rule.ts'
import type { Vocabulary, VocabularyId } from './vocabulary.ts'

export type ById<T> = Readonly<Record<string, T>>
type WithoutWitness<T> = Omit<T, 'witness'>

/** A question with all its words, as its page asks it. */
export type AskedQuestion = Omit<Question, 'witness'>

/** A question without the words that only its own page shows. */
export type QuestionName = Pick<Question, 'id' | 'stage' | 'kind' | 'short' | 'unit' | 'range'> & {
  readonly options: readonly Pick<Option, 'id' | 'label' | 'short'>[]
}

/** What the home page and the question pages need before anything is weighed; small, since it comes with the first load. */
export interface CoreKnowledge {
  /** Hash of the content, so that a report can say what it was made from. */
  readonly version: string
  /** Newest review date of any rule or fact, `YYYY-MM-DD`. */
  readonly reviewed: string
  readonly flow: DecisionFlow
  /** In order of stage, then `order`; what an address and a chip need of them. */
  readonly questions: readonly QuestionName[]
  readonly patterns: ById<Pick<Pattern, 'id' | 'name'>>
  /** Ids of the patterns of role `candidate`, in order. */
  readonly candidates: readonly string[]
}

/**
 * All that the engine reads, linked: every reference resolves. Arrays are in display order;
 * objects are keyed by id. Witnesses are taken off, since only the build replays them.
 */
export interface AdviceKnowledge extends CoreKnowledge {
  /** With all their words. */
  readonly questions: readonly AskedQuestion[]
  readonly patterns: ById<Pattern>
  readonly matrices: readonly SelectionMatrix[]
  readonly constraints: readonly WithoutWitness<ConstraintRule>[]
  readonly points: readonly WithoutWitness<PointsRule>[]
  readonly triggers: readonly WithoutWitness<TriggerRule>[]
  readonly checklist: Checklist
  readonly antiPatterns: readonly AntiPattern[]
  readonly vocabulary: Readonly<Record<VocabularyId, Vocabulary>>
}

/** What only the library pages, the reports' source list and the build need. */
export interface LibraryKnowledge {
  readonly patternDetails: ById<PatternDetail>
  readonly sources: ById<Source>
  readonly facts: readonly Fact[]
  readonly architectures: ById<Architecture>
  readonly examples: readonly RealWorldExample[]
  readonly nextSteps: readonly NextStep[]
  readonly resources: readonly Resource[]
  readonly outline: GuideOutline
  readonly decisions: readonly PublishedDecision[]
  readonly presets: readonly Preset[]
}

/** What tests and the linker use and no page loads. */
export interface ProofKnowledge {
  readonly coverage: Coverage
  readonly flowExamples: readonly FlowExample[]
  readonly witnesses: {
    readonly questions: ById<NonNullable<Question['witness']>>
    readonly patterns: ById<Readonly<Record<string, readonly string[]>>>
    readonly rules: ById<Readonly<Record<string, readonly string[]>>>
  }
}

export interface Knowledge extends AdviceKnowledge, LibraryKnowledge, ProofKnowledge {}
