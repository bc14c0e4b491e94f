import type { AskedQuestion } from '#schema/content/knowledge.ts'

export type FetchQuestion = (id: string) => Promise<AskedQuestion | undefined>

const known = new Map<string, AskedQuestion>()

/** Fetches the words of a question and remembers them; undefined when there is no such question. */
export async function fetchQuestion(fetch: FetchQuestion, id: string) {
  const question = await fetch(id)
  if (question) known.set(id, question)
  return question
}

/** A question whose words are here already. */
export const knownQuestion = (id: string): AskedQuestion | undefined => known.get(id)
