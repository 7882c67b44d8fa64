/** The page's element of that id, which the page's own HTML holds. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

/** A new element with a text. */
export function made<K extends keyof HTMLElementTagNameMap>(tag: K, text = "", className = ""): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className !== "") element.className = className;
  return element;
}

/** A new button. */
export function button(label: string, press: () => void): HTMLButtonElement {
  const element = made("button", label);
  element.type = "button";
  element.addEventListener("click", press);
  return element;
}
