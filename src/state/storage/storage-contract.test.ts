import { describe, expect, test } from 'vitest'
import type { DocumentStorage } from './document-storage.ts'
import { createFailingStorage } from './failing-storage.ts'
import { openMemoryStorage } from './memory-storage.ts'
import { createWebStorage, type WebStorageArea } from './web-storage.ts'

/** Behaves as browsers do: text only, insertion order, and a limit over all keys together that refuses a whole write. */
function createArea(limit: number): WebStorageArea {
  const texts = new Map<string, string>()
  return {
    get length() {
      return texts.size
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    removeItem: (key) => void texts.delete(key),
    setItem: (key, text) => {
      const others = [...texts].filter(([name]) => name !== key)
      const used = others.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
      if (used + key.length + text.length > limit) throw new DOMException('Full.', 'QuotaExceededError')
      texts.set(key, text)
    },
  }
}

const implementations: readonly (readonly [string, () => DocumentStorage])[] = [
  ['memory', openMemoryStorage],
  ['localStorage', () => createWebStorage(createArea(100))],
  ['a storage that refuses', () => createFailingStorage({ 'a:1': 'old', 'b:1': 'else' })],
]

function tryTo(action: () => void): boolean {
  try {
    action()
    return true
  } catch {
    return false
  }
}

describe.each(implementations)('%s', (_name, create) => {
  test('gives undefined for a key that was never written', () => {
    expect(create().read('never')).toBeUndefined()
  })

  test('a write either holds what was written or throws and leaves the old text', () => {
    const storage = create()
    for (const text of ['first', 'second', 'x'.repeat(200), '', 'third']) {
      const old = storage.read('a:1')
      const written = tryTo(() => storage.write('a:1', text))
      expect(storage.read('a:1')).toBe(written ? text : old)
    }
  })

  test('a removed key is gone, or removing throws and it stays', () => {
    const storage = create()
    tryTo(() => storage.write('a:1', 'text'))
    const removed = tryTo(() => storage.remove('a:1'))
    expect(storage.read('a:1') === undefined).toBe(removed)
  })

  test('lists the keys of a prefix and no others', () => {
    const storage = create()
    for (const key of ['a:1', 'a:2', 'b:1']) tryTo(() => storage.write(key, 'text'))
    const present = ['a:1', 'a:2'].filter((key) => storage.read(key) !== undefined)
    expect([...storage.keys('a:')].sort()).toEqual(present)
  })

  test('keys named like members of every object are ordinary keys', () => {
    const storage = create()
    expect(storage.read('constructor')).toBeUndefined()
    if (tryTo(() => storage.write('__proto__', 'text'))) expect(storage.read('__proto__')).toBe('text')
  })

  test('stops watching without complaint', () => {
    expect(() => create().watch('a:1', { changedElsewhere: () => {}, leaving: () => {} })()).not.toThrow()
  })
})

test('a full localStorage refuses a large text and takes the next smaller one', () => {
  const storage = createWebStorage(createArea(20))
  expect(tryTo(() => storage.write('a', 'x'.repeat(20)))).toBe(false)
  expect(tryTo(() => storage.write('a', 'x'.repeat(19)))).toBe(true)
})
