/** An element with its text or children; text is never read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> | Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in made && !key.includes('-')) Reflect.set(made, key, value);
    else made.setAttribute(key, String(value));
  }
  made.append(...children);
  return made;
}

/** A control with its label above it; it bears the label as its name, so that it is known after a redraw. */
export function labelled(text: string, control: HTMLInputElement | HTMLSelectElement): HTMLElement {
  control.name = text;
  return element('label', { className: 'desk-field' }, element('span', {}, text), control);
}

/** A choice; the first option says that nothing is chosen yet. */
export function choice(
  options: readonly { value: string; label: string }[],
  chosen: string,
): HTMLSelectElement {
  const select = element('select', {}, element('option', { value: '' }, '请选择'));
  for (const { value, label } of options) select.append(element('option', { value }, label));
  select.value = chosen;
  return select;
}
