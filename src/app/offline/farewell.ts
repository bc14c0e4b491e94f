// Takes the place of the worker in a build with VITE_OFFLINE=off: it removes what earlier releases kept, and itself.
declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', (event) => event.waitUntil(leave()))

async function leave(): Promise<void> {
  const prefix = `signalbox ${new URL(self.registration.scope).pathname} `
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix))
  await Promise.all(names.map((name) => caches.delete(name)))
  await self.registration.unregister()
}

export {}
