import mermaid, { type Mermaid } from 'mermaid'

declare global {
  interface Window {
    signalboxMoreKinds?: Mermaid
  }
}

// Every kind of diagram that Mermaid knows, without ELK; fetched only when a reader's text asks for one.
window.signalboxMoreKinds = mermaid
