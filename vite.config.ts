import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { evaluate } from './src/advisor/evaluate/evaluate.ts'
import { replayWitnesses } from './src/advisor/witness/replay-witnesses.ts'
import { evaluationPlugin } from './src/cli/build/evaluation-plugin.ts'
import { summariseEvaluation } from './src/cli/build/summarise-evaluation.ts'
import { diagramsPlugin } from './src/diagrams/plugin.ts'
import { sealedFramePlugin } from './src/diagrams/sealed/build-frame.ts'
import { knowledgePlugin } from './src/knowledge/plugin.ts'

/** The path under which the site is served, `/` or `/x/`. */
const base = process.env.BASE_PATH ?? '/'

/** Route files without their components (those have a query), and the small things that all of them use. */
const startsEveryPage = /\/src\/(?:routes\/[^?]+\.tsx|state\/[^?]+|ui\/[^?/]+|components\/journey\/[^?]+)$/

export default defineConfig({
  base,
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: 'src/routes',
      generatedRouteTree: 'src/app/routeTree.gen.ts',
      quoteStyle: 'single',
    }),
    react(),
    tailwindcss(),
    knowledgePlugin(process.env.SKIP_REPLAY ? {} : { replay: replayWitnesses }),
    evaluationPlugin({ evaluate: (book) => summariseEvaluation(evaluate(book, book.decisions), book.decisions) }),
    diagramsPlugin(),
    sealedFramePlugin(),
  ],
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // What every page starts with is one file; a dozen files of a kilobyte each cost more than they save.
            { name: 'start', test: startsEveryPage },
          ],
        },
      },
    },
  },
})
