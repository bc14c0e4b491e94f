/** A module that exports the value. Browsers read a long JSON string faster than the same data as an object literal. */
export function jsonModule(name: string, value: unknown): string {
  const json = JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  return `export const ${name} = JSON.parse('${json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}')\n`
}
