import { expect, test, vi } from 'vitest'
import { atOnce, inTurns } from './in-turns.ts'

/** Each step takes longer than a turn. */
function* slow(done: string[]) {
  for (const step of ['one', 'two', 'three']) {
    const end = performance.now() + 10
    while (performance.now() < end);
    done.push(step)
    yield
  }
  return done.join(' ')
}

test('all steps at once give what the last one gives', () => {
  expect(atOnce(slow([]))).toBe('one two three')
})

test('in turns nothing is done at first, and the end is told once', async () => {
  const done: string[] = []
  const onDone = vi.fn()
  inTurns(slow(done), onDone, onDone)
  expect(done).toEqual([])
  await vi.waitFor(() => expect(onDone.mock.calls).toEqual([['one two three']]))
})

test('what is stopped goes no further', async () => {
  const done: string[] = []
  const onDone = vi.fn()
  const stop = inTurns(slow(done), onDone, onDone)
  stop()
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(done.length).toBeLessThan(3)
  expect(onDone).not.toHaveBeenCalled()
})

test('an error is told, and ends it', async () => {
  const onError = vi.fn()
  await new Promise<void>((resolve) => {
    inTurns(
      (function* () {
        yield
        throw new Error('broken')
      })(),
      () => resolve(),
      (error) => {
        onError(error)
        resolve()
      },
    )
  })
  expect(onError).toHaveBeenCalledWith(new Error('broken'))
})
