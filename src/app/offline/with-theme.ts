/** The chosen theme's script, as every page names it: after its text. */
const THEME = /\s*<script async (src="[^"]*theme\.js")><\/script>/

/**
 * A kept page whose theme script comes before its text. The script is here already, so nobody waits for it, and a page
 * in another theme than the chosen one is never seen, not even for one frame.
 */
export async function withTheme(page: Response): Promise<Response> {
  const text = await page.text()
  const [script, source] = THEME.exec(text) ?? []
  const early = script ? text.replace(script, '').replace('</head>', `<script ${source}></script></head>`) : text
  return new Response(early, { status: page.status, headers: page.headers })
}
