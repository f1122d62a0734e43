// A posting is taken down by the build of its day. Where that build is late, the page takes itself down, by the day in
// China on which it is read.
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
for (const text of document.querySelectorAll<HTMLElement>('[data-take-down]')) {
  if ((text.dataset['takeDown'] ?? '') > today) continue;
  text.remove();
  for (const tomb of document.querySelectorAll<HTMLElement>('[data-taken-down]')) tomb.hidden = false;
}
