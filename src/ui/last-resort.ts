import { createContext } from 'react'

/** What is offered once a part of the page has failed for the third time in a row; lent by the app. */
export const LastResort = createContext<{ readonly label: string; readonly take: () => void } | undefined>(undefined)
