import { expect, test } from 'vitest'
import type { PageBook } from '#schema/content/page-book.ts'
import { linkKnowledge } from './link.ts'
import { loadKnowledge } from './load.ts'
import { miniBook } from './mini-book.ts'
import { virtualModule } from './virtual-modules.ts'

const linked = linkKnowledge(miniBook())
if ('problems' in linked) throw new Error('the mini book has to link')
const { knowledge } = linked

function book(page: string): PageBook {
  const code = virtualModule(`virtual:knowledge/page/${page}`, knowledge) ?? ''
  return new Function(code.replace('export const book =', 'return'))()
}

test('a pattern comes with all that is said of it, and with the mere names of others', () => {
  const [id, other] = knowledge.candidates
  const { advice, library } = book(`pattern/${id}`)
  expect(advice.patterns[id ?? '']).toEqual(knowledge.patterns[id ?? ''])
  expect(library.patternDetails).toEqual({ [id ?? '']: knowledge.patternDetails[id ?? ''] })
  expect(Object.keys(advice.patterns)).not.toContain(other)
  const cited = [...Object.values(library.patternDetails), ...library.facts].flatMap(({ sources }) => sources)
  expect(Object.keys(library.sources).sort()).toEqual([...new Set(cited)].sort())
})

test('every rule comes alone, with the questions that it reads', () => {
  const rules = [...knowledge.constraints, ...knowledge.points, ...knowledge.triggers]
  for (const { id } of rules) {
    const { advice } = book(`rule/${id}`)
    expect([...advice.constraints, ...advice.points, ...advice.triggers].map((rule) => rule.id)).toEqual([id])
    const read = [...advice.constraints, ...advice.points].flatMap(({ when }) => Object.keys(when))
    expect(advice.questions.map((question) => question.id)).toEqual(expect.arrayContaining(read))
  }
  expect(rules.length).toBeGreaterThan(0)
})

test('only the list of fetches names every pattern and rule, and each of them is there', () => {
  const list = (kind: string) => virtualModule(`virtual:knowledge/page/${kind}`, knowledge) ?? ''
  const pages = [...`${list('pattern')}${list('rule')}`.matchAll(/import\('([^']+)'\)/g)].map(([, id = '']) => id)
  expect(pages.length).toBeGreaterThan(Object.keys(knowledge.patterns).length)
  for (const page of pages) expect(virtualModule(page, knowledge), page).toContain('export const book')
  expect(virtualModule('virtual:knowledge/pages', knowledge)).not.toContain(knowledge.constraints[0]?.id)
})

test.each(['pattern/nothing', 'pattern/__proto__', 'rule/nothing', 'nothing'])('there is no module for %s', (page) => {
  expect(virtualModule(`virtual:knowledge/page/${page}`, knowledge)).toBeUndefined()
})

test('every fact of the real book reaches the page that shows what it is about', async () => {
  const real = await loadKnowledge()
  const factsOf = (page: string) => {
    const code = virtualModule(`virtual:knowledge/page/${page}`, real) ?? ''
    const { library }: PageBook = new Function(code.replace('export const book =', 'return'))()
    return library.facts.map(({ id }) => id)
  }
  const shared = new Set(['guide', 'antiPatterns', 'examples'].flatMap(factsOf))
  const unread = real.facts.filter(
    ({ id, about }) =>
      !shared.has(id) &&
      !about.some(
        (one) =>
          one.startsWith('patterns/') && factsOf(one.replace(/^patterns\/([^#]+).*$/, 'pattern/$1')).includes(id),
      ),
  )
  expect(unread.map(({ id }) => id)).toEqual([])
})
