import { useStore } from 'zustand'
import type { DocumentStore } from './documents.ts'
import type { DocumentsState } from './documents-state.ts'

/** Reads the store from a component. The first render sees the empty initial state, as the prerendered page did. */
export function useDocuments<T>(store: DocumentStore, select: (state: DocumentsState) => T): T {
  return useStore(store, select)
}
