/**
 * Makes one part of the page like a fresh one, changing only what differs, so that focus, scrolling, an open
 * `<details>` and a reader's place stay. Rows are followed by their `data-key` when their order changes.
 */
export function morph(old: Element, fresh: Element): void {
  for (const { name } of [...old.attributes]) {
    // What the reader has opened stays open.
    if (!fresh.hasAttribute(name) && name !== 'open') old.removeAttribute(name)
  }
  for (const { name, value } of [...fresh.attributes]) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value)
  }
  const keyed = new Map<string, Element>()
  for (const child of old.children) {
    const key = keyOf(child)
    if (key) keyed.set(key, child)
  }
  let place = old.firstChild
  for (const child of [...fresh.childNodes]) {
    const key = keyOf(child)
    const known: ChildNode | null | undefined = key ? keyed.get(key) : place
    if (!known || !isAlike(known, child) || (!key && keyOf(known))) {
      old.insertBefore(document.importNode(child, true), place)
      continue
    }
    if (known === place) place = place.nextSibling
    else old.insertBefore(known, place)
    if (known instanceof Element) morph(known, child as Element)
    else if (known.nodeValue !== child.nodeValue) known.nodeValue = child.nodeValue
  }
  while (place) {
    const next: ChildNode | null = place.nextSibling
    place.remove()
    place = next
  }
}

const keyOf = (node: Node) => (node instanceof Element ? node.getAttribute('data-key') : null)

function isAlike(a: Node, b: Node): boolean {
  return a.nodeType === b.nodeType && a.nodeName === b.nodeName
}
