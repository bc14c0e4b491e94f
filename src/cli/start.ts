import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createStaticHost } from './serve/static-host.ts'

const WANTED = Number(process.env.PORT ?? 4173)
const LAST = WANTED + 20
const folder = process.env.DIST ?? 'dist'
const base = process.env.BASE_PATH ?? '/'

if (!existsSync(`${folder}/index.html`)) {
  console.error(`There is no built site in ${folder}/. Run \`npm run build\` first, or \`npm start\`, which does both.`)
  process.exit(1)
}

if (!Number.isInteger(WANTED) || WANTED < 0 || WANTED > 65535) {
  console.error(`PORT is "${process.env.PORT}". Set it to a number from 0 to 65535.`)
  process.exit(1)
}

listen(WANTED)

/** Serves on the first free port from the wanted one upwards, on this machine only unless HOST says otherwise. */
function listen(port: number): void {
  const host = process.env.HOST ?? '127.0.0.1'
  const server = createStaticHost({ folder, base })
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && port < LAST) {
      console.log(`Port ${port} is taken; trying ${port + 1}.`)
      listen(port + 1)
    } else {
      console.error(`Cannot serve on port ${port}: ${error.message}. Set PORT to a free one.`)
      process.exit(1)
    }
  })
  server.listen(port, host, () => {
    const { port: actual } = server.address() as AddressInfo
    console.log(`Signalbox is ready at http://localhost:${actual}${base}`)
  })
}
