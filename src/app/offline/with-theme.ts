/** The chosen theme's script, as every page names it. */
const THEME = /<script async (src="[^"]*theme\.js")>/

/**
 * A kept page whose theme script comes before its text. The script is here already, so nobody waits for it, and a page
 * in another theme than the chosen one is never seen, not even for one frame.
 */
export async function withTheme(page: Response): Promise<Response> {
  const text = await page.text()
  return new Response(text.replace(THEME, '<script $1>'), { status: page.status, headers: page.headers })
}
