const SINGLE_KEYS = 'signalbox:single-keys'

/** Whether single keys choose and continue. They do unless they were switched off. */
export function readSingleKeys(): boolean {
  try {
    return localStorage.getItem(SINGLE_KEYS) !== 'off'
  } catch {
    return true
  }
}

/** Remembers the switch; where storage is off it holds for this page only. */
export function writeSingleKeys(on: boolean) {
  try {
    if (on) localStorage.removeItem(SINGLE_KEYS)
    else localStorage.setItem(SINGLE_KEYS, 'off')
  } catch {
    // Nothing to do: the page itself keeps the choice.
  }
}
