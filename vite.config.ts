import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { knowledgePlugin } from './src/knowledge/plugin.ts'

/** The path under which the site is served, `/` or `/x/`. */
const base = process.env.BASE_PATH ?? '/'

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
    knowledgePlugin(),
  ],
  build: { target: 'es2023', modulePreload: { polyfill: false } },
})
