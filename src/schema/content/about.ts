/**
 * Whether an address (`patterns/grpc#samples.client`) is that of an entry, of a part of it, or of something inside:
 * a fact about a thing is about whatever holds it. `place` may itself be a part, such as `checklists/x#week-1`.
 */
export function isWithin(about: string, place: string): boolean {
  return about === place || about.startsWith(`${place}${place.includes('#') ? '.' : '#'}`)
}
