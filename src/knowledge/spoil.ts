import { formatProblem } from './content-file.ts'
import { linkKnowledge } from './link.ts'
import { miniBook } from './mini-book.ts'

/** What is said of the mini book when `from` is replaced by `to`, once, in one of its files. */
export function spoil(path: string, from: string, to: string): readonly string[] {
  const files = miniBook({
    [path]: (text) => {
      if (!text.includes(from)) throw new Error(`${path} does not contain "${from}", so nothing would be spoiled`)
      return text.replace(from, () => to)
    },
  })
  return problemsIn(linkKnowledge(files))
}

export function problemsIn(linked: ReturnType<typeof linkKnowledge>): readonly string[] {
  return 'problems' in linked ? linked.problems.map((problem) => formatProblem(problem)) : []
}
