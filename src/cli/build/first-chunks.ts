import type { Rolldown } from 'vite'

type Chunk = Pick<Rolldown.OutputChunk, 'fileName' | 'moduleIds' | 'imports'>

/**
 * Finds the files that hold what a page fetches before it takes answers, so that the page can name them all at once
 * instead of each when the one before has come.
 *
 * @param chunks the files of the built site
 * @param modules ends of module names, such as `/src/routes/guide.tsx?tsr-split=component`
 * @param everywhere names of the files that every page starts with
 * @returns file names without those, each once
 * @throws Error when no file holds a module: its name has changed, and pages would be slow without a word
 */
export function firstChunks(
  chunks: readonly Chunk[],
  modules: readonly string[],
  everywhere: readonly string[],
): readonly string[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const withImports = (names: readonly string[], found = new Set<string>()): Set<string> => {
    for (const name of names) {
      if (found.has(name)) continue
      found.add(name)
      withImports(byName.get(name)?.imports ?? [], found)
    }
    return found
  }
  const holders = modules.map((module) => {
    const holder = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)))
    if (!holder) throw new Error(`No built file holds ${module}. See what src/app/prerender.tsx says a page fetches.`)
    return holder.fileName
  })
  return [...withImports(holders)].filter((name) => !everywhere.includes(name))
}
