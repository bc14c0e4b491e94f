import { existsSync } from 'node:fs'
import { createStaticHost } from './serve/static-host.ts'

const WANTED = Number(process.env.PORT ?? 4173)
const LAST = WANTED + 20
const folder = process.env.DIST ?? 'dist'
const base = process.env.BASE_PATH ?? '/'

if (!existsSync(`${folder}/index.html`)) {
  console.error(`There is no built site in ${folder}/. Run \`npm run build\` first, or \`npm start\`, which does both.`)
  process.exit(1)
}

listen(WANTED)

/** Serves on the first free port from the wanted one upwards, on this machine only unless HOST says otherwise. */
function listen(port: number): void {
  const host = process.env.HOST ?? '127.0.0.1'
  const server = createStaticHost({ folder, base })
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && port < LAST) listen(port + 1)
    else {
      console.error(`Cannot serve on port ${port}: ${error.message}. Set PORT to a free one.`)
      process.exit(1)
    }
  })
  server.listen(port, host, () => console.log(`Signalbox is ready at http://localhost:${port}${base}`))
}
