import type { AnswerRef, Answers, Way } from './answers.ts'
import type { DecisionPath } from './path.ts'
import type { PointsLine, Reason } from './reason.ts'

/** A pattern that an answer rules out, and why. */
export interface Elimination extends Reason {
  readonly pattern: string
}

export interface RankedCandidate {
  readonly pattern: string
  /** Sum of `lines`. */
  readonly points: number
  readonly lines: readonly PointsLine[]
  /** Empty for a candidate that is still in. */
  readonly eliminations: readonly Elimination[]
}

/** The first place, and the whole ranking behind it. */
export interface Recommendation {
  /** Undefined when every candidate is eliminated, or when nothing that was answered speaks for any. */
  readonly first: string | undefined
  /** Survivors by points (ties: fewest moving parts, then order), then the eliminated. Always all candidates. */
  readonly ranking: readonly RankedCandidate[]
  readonly path: DecisionPath
  /** The answers that counted. */
  readonly used: Answers
}

export interface StackPart {
  /** Pattern id. */
  readonly pattern: string
  readonly layer: string
  /** The chosen pattern itself, or a part that joined by trigger. */
  readonly chosen: boolean
  readonly reasons: readonly Reason[]
}

/** Layers in vocabulary order, only those that hold something. */
export interface PatternStack {
  readonly layers: readonly { readonly layer: string; readonly parts: readonly StackPart[] }[]
}

export interface ChecklistEntry {
  readonly item: string
  /** Why it is on the list. */
  readonly reasons: readonly Reason[]
  /** Items of this list that come before it. */
  readonly waitsFor: readonly string[]
}

export interface StackChecklist {
  readonly phases: readonly { readonly phase: string; readonly entries: readonly ChecklistEntry[] }[]
  /** Items of the guide that nothing here triggers. */
  readonly leftOut: readonly string[]
}

/** Two places of the guide that name different patterns for these answers. */
export interface Contradiction {
  /** What names something other than first place. */
  readonly says: {
    readonly origin: Reason['origin']
    /** The guide's words. */
    readonly text: string
    readonly patterns: readonly string[]
    readonly answers: readonly AnswerRef[]
  }
  readonly first: string
  /** The line that decided against it: the heaviest of first place that the named pattern lacks, or an elimination. */
  readonly decidedBy: Reason
}

export interface AntiPatternWarning {
  readonly antiPattern: string
  readonly reasons: readonly Reason[]
}

export type Confidence = 'clear' | 'close-call' | 'not-enough-answers'

/** One change of one answer. `to` is empty when the answer is taken back. */
export interface AnswerChange {
  readonly question: string
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/** The smallest change found that puts `pattern` first; it is true when replayed. */
export interface Flip {
  readonly pattern: string
  readonly changes: readonly AnswerChange[]
}

export interface WhyNot {
  readonly pattern: string
  /** What eliminated it, or the lines that cost it first place, heaviest first. */
  readonly because: readonly Reason[]
  /** Undefined when no one or two changes would put it first. */
  readonly flip: Flip | undefined
}

/** What an unanswered or unknown question could still decide. */
export interface OpenQuestion {
  readonly question: string
  /** `no-effect` only when it is proved that no completion changes first place by it. */
  readonly effect: 'decides' | 'may-matter' | 'no-effect'
  /** First places by option, when every other answer stays as it is. */
  readonly outcomes: readonly { readonly option: string; readonly first: string | undefined }[]
}

/** The smallest set of answers that together leave nothing. */
export interface Conflict {
  readonly answers: readonly AnswerRef[]
  /** What taking one of them back would give. */
  readonly relaxed: readonly { readonly question: string; readonly first: string | undefined }[]
}

export interface SimplerOption {
  readonly pattern: string
  readonly reason: string
  /** What moving to the recommended pattern costs later. */
  readonly upgrade: string | undefined
}

/** Everything that the engine says of one interaction. */
export interface Advice {
  readonly way: Way
  readonly answers: Answers
  readonly recommendation: Recommendation
  readonly confidence: Confidence
  readonly stack: PatternStack | undefined
  readonly checklist: StackChecklist | undefined
  readonly contradictions: readonly Contradiction[]
  readonly antiPatterns: readonly AntiPatternWarning[]
}

/** The dearer part of the advice, computed when it is shown. */
export interface WhatIf {
  readonly whyNot: readonly WhyNot[]
  readonly open: readonly OpenQuestion[]
  readonly settleFirst: string | undefined
  readonly conflict: Conflict | undefined
  readonly simpler: SimplerOption | undefined
}
