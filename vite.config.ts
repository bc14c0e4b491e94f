import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { evaluate } from './src/advisor/evaluate/evaluate.ts'
import { replayWitnesses } from './src/advisor/witness/replay-witnesses.ts'
import { compileAtOncePlugin } from './src/cli/build/compile-at-once-plugin.ts'
import { evaluationPlugin } from './src/cli/build/evaluation-plugin.ts'
import { loadPartPlugin } from './src/cli/build/load-part-plugin.ts'
import { summariseEvaluation } from './src/cli/build/summarise-evaluation.ts'
import { diagramsPlugin } from './src/diagrams/plugin.ts'
import { sealedFramePlugin } from './src/diagrams/sealed/build-frame.ts'
import { knowledgePlugin } from './src/knowledge/plugin.ts'

/** The path under which the site is served, `/` or `/x/`. */
const base = process.env.BASE_PATH ?? '/'

/**
 * What pages start with: React, the router and the store, the shell, route files without their components (those have a
 * query), and the small things that most of them use. One file of it packs better than many.
 */
const startsEveryPage = new RegExp(
  [
    '/node_modules/(?:react|react-dom(?!/c(?:lient|js/react-dom-client))|zustand|use-sync-external-store|@tanstack)/',
    '/src/(?:app/(?!come-to-rest|bear-translators|opened-address|paint-all|waiting|offline/(?:register|say|worker-address))|components/shell/(?!site-notice|waiting-sign)|state/(?!contradicts|set-aside|what-if)|advisor/(?:flow|answers)/)[^?]+$',
    '/src/routes/[^?]+\\.tsx(?:\\?tsr-shared=1)?$',
    '/src/ui/(?:[a-z-]+\\.ts|Guard\\.tsx|Late\\.tsx|PageHead\\.tsx)$',
    '/src/components/journey/(?:answer-words\\.ts|KeepStatus\\.tsx)$',
    '/src/features/(?:[a-z-]+/later-[^?]+|journey/use-journey\\.ts|not-found/[^?]+|saved-notices/SavedNotices\\.tsx)$',
    '/src/schema/content/unknown\\.ts$',
    'virtual:knowledge/(?:core|questions|pages)$',
    'vite/preload-helper',
  ].join('|'),
)

/** What weighs answers: several pages fetch it, and none of them before it takes answers. */
const ENGINE = /\/src\/advisor\/(?:numbers\/|recommend\/|what-if\/(?!open\/|what-if\.ts|compare|simpler))/

/** What says the verdict of a recommendation, which comes before the rest of the report. */
const REPORT_START = new RegExp(
  [
    '/src/features/recommendation/(?:ReportStart|read-tools|verdict-knowledge|write-head)\\.tsx?$',
    '/src/advisor/advise-in-short\\.ts$',
    '/src/reporting/(?:head|head-context|lead|deciding|words/(?:answers|confidence|flips|inlines))\\.ts$',
    '/src/components/report/(?:Inlines|OutsideLink|ReportFrame|ReportHead)\\.tsx$',
  ].join('|'),
)

/** What renders: more than half of the script, and wanted last, so that the router gets ready while it comes. */
const RENDERER = /\/node_modules\/(?:react-dom\/c|scheduler\/)/

/** Small parts that most pages of the library share: one file of them is one request. */
const PARTS =
  /\/src\/(?:components\/book\/|reporting\/terms\/|schema\/content\/about\.ts$|ui\/(?:(?:Page|ScrollBox|Dated|Pill)\.tsx|turns\/(?:in-turns|use-worked-out)\.ts)$)/

export default defineConfig({
  base,
  // React has had the hook that this stands in for since version 18.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim$/, replacement: 'react' }] },
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
    loadPartPlugin(),
    compileAtOncePlugin(['start', 'renderer']),
  ],
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Names cannot be compressed, and the start holds well over a hundred of them.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'start', test: startsEveryPage, priority: 1 },
            { name: 'engine', test: ENGINE },
            { name: 'report-start', test: REPORT_START },
            { name: 'renderer', test: RENDERER },
            { name: 'parts', test: PARTS },
          ],
        },
      },
    },
  },
})
