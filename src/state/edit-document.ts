import type { Answers, Way } from '#schema/advice/answers.ts'
import type { Interaction, StoredDocuments, SystemMap } from '#schema/document/system-map.ts'
import { own } from './same.ts'

/** Id of the first interaction of a new document. */
export const FIRST_INTERACTION = 'first'
/** The most that the stored shape takes. */
export const MOST_DOCUMENTS = 200

/** A new document that holds one interaction with these answers. */
export function newDocument(id: string, answers: Answers, way: Way): SystemMap {
  const interaction = { id: FIRST_INTERACTION, title: '', way, answers: writable(answers), notes: {}, ticks: [] }
  return { id, title: '', interactions: [interaction] }
}

export const withAnswers = (document: SystemMap, answers: Answers, way: Way): SystemMap =>
  onFirst(document, (interaction) => ({ ...interaction, way, answers: writable(answers) }))

/**
 * What is kept, with a change put in that a page made to the answers which it showed: what the page showed counts as it
 * was shown, what it did not show stays.
 */
export function withChange(kept: Answers, shown: Answers, wanted: Answers): Answers {
  const stays = ([question]: readonly [string, unknown]) => own(wanted, question) || !own(shown, question)
  return Object.fromEntries(Object.entries({ ...kept, ...wanted }).filter(stays))
}

/** An empty note takes it away. */
export const withNote = (document: SystemMap, question: string, text: string): SystemMap =>
  onFirst(document, (interaction) => {
    const { [question]: _, ...others } = interaction.notes
    const note = clean(text, 4000)
    return { ...interaction, notes: note === '' ? others : { ...others, [question]: note } }
  })

export const withTick = (document: SystemMap, item: string): SystemMap =>
  onFirst(document, (interaction) => {
    const others = interaction.ticks.filter((tick) => tick !== item)
    return { ...interaction, ticks: others.length < interaction.ticks.length ? others : [...others, item] }
  })

export const withTitle = (document: SystemMap, title: string): SystemMap => ({
  ...document,
  // A space at its end stays: the next word is still to be typed.
  title: clean(title, 200).trimStart(),
})

/** The interaction that the pages work on. */
export function firstInteraction(document: SystemMap): Interaction {
  const first = document.interactions[0]
  if (!first) throw new Error(`document ${document.id} holds no interaction`)
  return first
}

/** Puts the changed document in the place of the one with its id; other documents stay the same objects. */
export function replaceDocument(state: StoredDocuments, changed: SystemMap): StoredDocuments {
  return {
    ...state,
    documents: state.documents.map((document) => (document.id === changed.id ? changed : document)),
  }
}

function onFirst(document: SystemMap, change: (interaction: Interaction) => Interaction): SystemMap {
  const [, ...others] = document.interactions
  return { ...document, interactions: [change(firstInteraction(document)), ...others] }
}

function writable(answers: Answers): Record<string, string[]> {
  return Object.fromEntries(Object.keys(answers).map((question) => [question, [...(own(answers, question) ?? [])]]))
}

/** Half a character at the cut or from a broken paste would be refused by other programs. */
const clean = (text: string, length: number) => text.slice(0, length).replace(/\p{Surrogate}/gu, '\uFFFD')
