/** The address, below the site's root, at which the worker answers with the sealed frame. No host has a file there. */
export const KEPT_FRAME = 'frame/kept.html'

/**
 * The sealed frame as one page. A browser never asks a service worker on behalf of a frame with a `sandbox` attribute or
 * of a document with an opaque origin, so offline neither can load anything. But it takes the answer for a plain frame
 * from the worker, seals it by the policy that comes with it, and what it needs is already in it.
 *
 * @param script the frame's script
 * @param nonce a text that nobody can foresee: only the script that carries it runs
 */
export async function keptFrame(script: Response, nonce: string): Promise<Response> {
  const source = `data:text/javascript;charset=utf-8;base64,${base64(new Uint8Array(await script.arrayBuffer()))}`
  return new Response(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Drawing</title><body><script nonce="${nonce}" src="${source}"></script></body></html>`,
    {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': `sandbox allow-scripts; default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      },
    },
  )
}

/** As many bytes at a time as a call can take as arguments in every browser. */
const CHUNK = 8_192

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(text)
}
