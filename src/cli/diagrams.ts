import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { staticModels } from '#diagrams/models/static-models.ts'
import { toMermaid } from '#diagrams/to-mermaid.ts'
import { loadKnowledge } from '#knowledge/load.ts'
import { drawModels } from './diagrams/draw-models.ts'
import { sourceHasher } from './diagrams/source-hash.ts'

/** `npm run diagrams`: writes `content/diagrams/<id>.mmd` and `.svg` for every diagram that depends on nobody's answers. */
const FOLDER = 'content/diagrams'

const models = staticModels(await loadKnowledge())
const hash = await sourceHasher()
const drawings = await drawModels(models)
await mkdir(FOLDER, { recursive: true })
for (const [index, model] of models.entries()) {
  const text = toMermaid(model)
  const svg = (drawings[index] ?? '').replace('<svg ', `<svg data-source-hash="${hash(text)}" `)
  await writeFile(join(FOLDER, `${model.id}.mmd`), text)
  await writeFile(join(FOLDER, `${model.id}.svg`), `${svg.replaceAll('><g', '>\n<g')}\n`)
  console.log(
    `${model.id}: ${model.nodes.length} nodes, ${model.edges.length} edges, ${(svg.length / 1024).toFixed(1)} kB`,
  )
}
