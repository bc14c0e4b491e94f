/** Text of the page -> the element that a translator has put in its place. */
const standIns = new WeakMap<Node, ChildNode>()

/**
 * A translator in the browser replaces texts by elements of its own. React goes on with the texts that it made: it would
 * write into what nobody sees, and fail where it takes one away. From here on the element in its place is taken for it.
 */
export function bearTranslators() {
  const { removeChild, insertBefore } = Node.prototype
  /** What stands in `parent` for a node; undefined when nothing does. */
  const inPlace = (parent: Node, node: Node): Node | undefined => {
    if (node.parentNode === parent) return node
    const standIn = standIns.get(node)
    return standIn?.parentNode === parent ? standIn : undefined
  }
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const there = inPlace(this, child)
    if (there) removeChild.call(this, there)
    return child
  }
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    insertBefore.call(this, node, before && (inPlace(this, before) ?? null))
    return node
  }
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') write(record.target)
      else note(record)
    }
  })

  function note({ target, removedNodes: [text], addedNodes: [element] }: MutationRecord) {
    if (!(text instanceof Text) || !(element instanceof HTMLElement) || element.parentNode !== target) return
    standIns.set(text, element)
    observer.observe(text, { characterData: true })
  }

  observer.observe(document.body, { childList: true, subtree: true })
}

/** The translator sees the new words and translates them as well. */
function write(text: Node) {
  const standIn = standIns.get(text)
  if (standIn && !text.parentNode) standIn.textContent = text.nodeValue
}
