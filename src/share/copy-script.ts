/**
 * Script of the page of copies: a button copies what the element named by `data-copy` holds, as text, or, with
 * `data-rich`, as text with its looks. Where a browser refuses, it selects, so that the keyboard can copy.
 */
export const copyScript = `
for (const button of document.querySelectorAll('button[data-copy]')) {
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copy);
    const state = button.nextElementSibling;
    const text = source.value ?? source.textContent;
    const blob = (body, type) => new Blob([body], { type });
    try {
      if ('rich' in button.dataset) {
        await navigator.clipboard.write([
          new ClipboardItem({
            'text/html': blob(source.innerHTML, 'text/html'),
            'text/plain': blob(source.innerText, 'text/plain'),
          }),
        ]);
      } else await navigator.clipboard.writeText(text);
      state.textContent = '已复制';
    } catch {
      if (source.select) source.select();
      else getSelection().selectAllChildren(source);
      state.textContent = '浏览器不让自动复制：已经选中，请按 Ctrl+C';
    }
  });
}
`;
