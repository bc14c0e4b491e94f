import { advice } from 'virtual:knowledge/advice'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createDocumentStore } from '#state/documents.ts'
import { openBrowserStorage } from '#state/storage/browser-storage.ts'
import { createAppRouter } from './create-router.ts'
import './styles.css'

const router = createAppRouter({
  advice,
  loadLibrary: () => import('virtual:knowledge/library').then((module) => module.library),
  documents: createDocumentStore(openBrowserStorage()),
})

// Plain router hydration takes the server path only when this is set; without it React reports a mismatch.
router.ssr = { manifest: undefined }

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')

await router.load()
if (root.hasChildNodes()) hydrateRoot(root, <RouterProvider router={router} />)
else createRoot(root).render(<RouterProvider router={router} />)
performance.mark('app-interactive')
